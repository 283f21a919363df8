using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>Accepted or not (OCPP 2.0.1 3.35).</summary>
[WireEnum]
public enum GenericStatus
{
    /// <summary>The request is accepted.</summary>
    Accepted,

    /// <summary>The request is refused.</summary>
    Rejected,
}
