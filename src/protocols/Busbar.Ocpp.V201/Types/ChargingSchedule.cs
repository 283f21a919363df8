using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>Limits over time (OCPP 2.0.1 2.12).</summary>
[WireRecord]
public sealed partial record ChargingSchedule
{
    /// <summary>The schedule's id within its profile.</summary>
    public required int Id { get; init; }

    /// <summary>The unit of its limits.</summary>
    public required ChargingRateUnit ChargingRateUnit { get; init; }

    /// <summary>Its periods, in order of their start.</summary>
    [Items(Min = 1, Max = 1024)]
    public required IReadOnlyList<ChargingSchedulePeriod> ChargingSchedulePeriod { get; init; }

    /// <summary>When it starts; absent where it is relative to the start of charging.</summary>
    public DateTimeOffset? StartSchedule { get; init; }

    /// <summary>Seconds it lasts; absent means that the last period has no end.</summary>
    public int? Duration { get; init; }

    /// <summary>The least rate that the vehicle can use, in the schedule's unit.</summary>
    public decimal? MinChargingRate { get; init; }

    /// <summary>The price over time that the vehicle may plan with.</summary>
    public SalesTariff? SalesTariff { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
