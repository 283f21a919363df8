using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>When a monitor speaks (OCPP 2.0.1 3.55).</summary>
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
}
