using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>A limit from one moment on (OCPP 1.6 7.14).</summary>
[WireRecord]
public sealed partial record ChargingSchedulePeriod
{
    /// <summary>Seconds from the schedule's start; the period lasts until the next one starts.</summary>
    public required int StartPeriod { get; init; }

    /// <summary>The limit, in the schedule's unit.</summary>
    [DecimalPlaces(1)]
    public required decimal Limit { get; init; }

    /// <summary>How many phases it may use; absent means three.</summary>
    public int? NumberPhases { get; init; }
}
