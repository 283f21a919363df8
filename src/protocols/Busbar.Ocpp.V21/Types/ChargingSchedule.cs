using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Limits over time (OCPP 2.1 2.19).</summary>
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

    /// <summary>A limit from a state of charge on.</summary>
    public LimitAtSoC? LimitAtSoC { get; init; }

    /// <summary>When it starts; absent where it is relative to the start of charging.</summary>
    public DateTimeOffset? StartSchedule { get; init; }

    /// <summary>Seconds it lasts; absent means that the last period has no end.</summary>
    public int? Duration { get; init; }

    /// <summary>The least rate that the vehicle can use, in the schedule's unit.</summary>
    public decimal? MinChargingRate { get; init; }

    /// <summary>How far the vehicle may stray from its power profile.</summary>
    public decimal? PowerTolerance { get; init; }

    /// <summary>The id by which a signature refers to it.</summary>
    [Range(Min = 0)]
    public int? SignatureId { get; init; }

    /// <summary>The digest of its price schedule in EXI, in base64.</summary>
    [MaxLength(88)]
    public string? DigestValue { get; init; }

    /// <summary>Whether its times are local at the station, whatever zone they carry; absent means no.</summary>
    public bool? UseLocalTime { get; init; }

    /// <summary>The most seconds by which each period's start is put off at random; absent means 0.</summary>
    [Range(Min = 0)]
    public int? RandomizedDelay { get; init; }

    /// <summary>The price over time that the vehicle may plan with.</summary>
    public SalesTariff? SalesTariff { get; init; }

    /// <summary>Its prices.</summary>
    public AbsolutePriceSchedule? AbsolutePriceSchedule { get; init; }

    /// <summary>Its price levels.</summary>
    public PriceLevelSchedule? PriceLevelSchedule { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
