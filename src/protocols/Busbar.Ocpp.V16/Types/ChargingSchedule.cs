using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Limits over time (OCPP 1.6 7.13).</summary>
[WireRecord]
public sealed partial record ChargingSchedule
{
    /// <summary>The unit of its limits.</summary>
    public required ChargingRateUnitType ChargingRateUnit { get; init; }

    /// <summary>Its periods, in order of their start.</summary>
    public required IReadOnlyList<ChargingSchedulePeriod> ChargingSchedulePeriod { get; init; }

    /// <summary>Seconds it lasts; absent means that the last period has no end.</summary>
    public int? Duration { get; init; }

    /// <summary>When it starts; absent where it is relative to the start of charging.</summary>
    public DateTimeOffset? StartSchedule { get; init; }

    /// <summary>The least rate that the vehicle can use, in the schedule's unit.</summary>
    [DecimalPlaces(1)]
    public decimal? MinChargingRate { get; init; }
}
