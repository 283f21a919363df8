using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Accepted or not (OCPP 2.1 3.43).</summary>
[WireEnum]
public enum GenericStatus
{
    /// <summary>The request is accepted.</summary>
    Accepted,

    /// <summary>The request is refused.</summary>
    Rejected,
}
