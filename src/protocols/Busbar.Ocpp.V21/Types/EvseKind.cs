using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Which current an EVSE gives (OCPP 2.1 3.40).</summary>
[WireEnum]
public enum EvseKind
{
    /// <summary>Alternating.</summary>
    AC,

    /// <summary>Direct.</summary>
    DC,
}
