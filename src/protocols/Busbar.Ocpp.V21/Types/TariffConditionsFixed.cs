using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>When a fixed price holds; all that is given must be met at the start (OCPP 2.1 2.96).</summary>
[WireRecord]
public sealed partial record TariffConditionsFixed
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

    /// <summary>For this brand of payment card.</summary>
    [MaxLength(20)]
    public string? PaymentBrand { get; init; }

    /// <summary>For this kind of payment.</summary>
    [MaxLength(20)]
    public string? PaymentRecognition { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
