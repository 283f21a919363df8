using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>When a monitor speaks (OCPP 2.1 3.65).</summary>
[WireEnum]
public enum MonitorType
{
    /// <summary>When the value goes above the limit.</summary>
    UpperThreshold,

    /// <summary>When the value goes below the limit.</summary>
    LowerThreshold,

    /// <summary>When the value has moved by the limit.</summary>
    Delta,

    /// <summary>Each time so many seconds have passed.</summary>
    Periodic,

    /// <summary>As periodic, counted from the start of the day.</summary>
    PeriodicClockAligned,

    /// <summary>When the value has moved away from its target by the limit.</summary>
    TargetDelta,

    /// <summary>When the value has moved away from its target by the limit, as a share of the target.</summary>
    TargetDeltaRelative,
}
