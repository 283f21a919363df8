using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>When a price holds; all that is given must be met (OCPP 2.1 2.97).</summary>
[WireRecord]
public sealed partial record TariffConditions
{
    /// <summary>From when on each day, local time as hh:mm.</summary>
    public string? StartTimeOfDay { get; init; }

    /// <summary>Until when each day, local time as hh:mm; before the start means on the next day.</summary>
    public string? EndTimeOfDay { get; init; }

    /// <summary>On these days.</summary>
    [Items(Min = 1, Max = 7)]
    public IReadOnlyList<DayOfWeek>? DayOfWeek { get; init; }

    /// <summary>From this day on, local, as yyyy-mm-dd.</summary>
    public string? ValidFromDate { get; init; }

    /// <summary>Up to, and without, this day, local, as yyyy-mm-dd.</summary>
    public string? ValidToDate { get; init; }

    /// <summary>At EVSEs of this kind.</summary>
    public EvseKind? EvseKind { get; init; }

    /// <summary>From this much energy on, in watt-hours.</summary>
    public decimal? MinEnergy { get; init; }

    /// <summary>Below this much energy, in watt-hours.</summary>
    public decimal? MaxEnergy { get; init; }

    /// <summary>From this much current over all phases on, in amperes.</summary>
    public decimal? MinCurrent { get; init; }

    /// <summary>Below this much current over all phases, in amperes.</summary>
    public decimal? MaxCurrent { get; init; }

    /// <summary>From this much power on, in watts.</summary>
    public decimal? MinPower { get; init; }

    /// <summary>Below this much power, in watts.</summary>
    public decimal? MaxPower { get; init; }

    /// <summary>From this many seconds of the transaction on.</summary>
    public int? MinTime { get; init; }

    /// <summary>Below this many seconds of the transaction.</summary>
    public int? MaxTime { get; init; }

    /// <summary>From this many seconds of charging on.</summary>
    public int? MinChargingTime { get; init; }

    /// <summary>Below this many seconds of charging.</summary>
    public int? MaxChargingTime { get; init; }

    /// <summary>From this many seconds without charging on.</summary>
    public int? MinIdleTime { get; init; }

    /// <summary>Below this many seconds without charging.</summary>
    public int? MaxIdleTime { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
