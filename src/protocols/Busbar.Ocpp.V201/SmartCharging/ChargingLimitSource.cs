using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>Who set a limit on charging (OCPP 2.0.1 3.11).</summary>
[WireEnum]
public enum ChargingLimitSource
{
    /// <summary>A local energy management system.</summary>
    EMS,

    /// <summary>A source that is none of the others.</summary>
    Other,

    /// <summary>The system operator: the grid.</summary>
    SO,

    /// <summary>The charging station operator.</summary>
    CSO,
}
