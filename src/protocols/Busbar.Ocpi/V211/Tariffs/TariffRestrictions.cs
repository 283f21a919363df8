using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>When an element applies: all of what is given must hold (OCPI 2.1.1 11.4.5).</summary>
[WireObject("TariffRestrictions", "OCPI 2.1.1 11.4.5")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record TariffRestrictions
{
    /// <summary>The local time from which it holds, inclusive.</summary>
    [MaxLength(5)]
    [TimeOfDay]
    public string? StartTime { get; init; }

    /// <summary>The local time before which it holds; earlier than the start means past midnight.</summary>
    [MaxLength(5)]
    [TimeOfDay]
    public string? EndTime { get; init; }

    /// <summary>The local date from which it holds, inclusive.</summary>
    [MaxLength(10)]
    [LocalDate]
    public string? StartDate { get; init; }

    /// <summary>The local date before which it holds, exclusive.</summary>
    [MaxLength(10)]
    [LocalDate]
    public string? EndDate { get; init; }

    /// <summary>Energy of the session, in kWh, from which it holds, inclusive.</summary>
    public decimal? MinKwh { get; init; }

    /// <summary>Energy of the session, in kWh, below which it holds, exclusive.</summary>
    public decimal? MaxKwh { get; init; }

    /// <summary>Power in kW from which it holds, inclusive.</summary>
    public decimal? MinPower { get; init; }

    /// <summary>Power in kW below which it holds, exclusive.</summary>
    public decimal? MaxPower { get; init; }

    /// <summary>Seconds since the start from which it holds, inclusive.</summary>
    public int? MinDuration { get; init; }

    /// <summary>Seconds since the start before which it holds, exclusive.</summary>
    public int? MaxDuration { get; init; }

    /// <summary>The days on which it holds; none means every day.</summary>
    public IReadOnlyList<DayOfWeek>? DayOfWeek { get; init; }
}

/// <summary>The days of the week (OCPI 2.1.1 11.4.1).</summary>
[WireEnum]
public enum DayOfWeek
{
    /// <summary>Monday.</summary>
    Monday,

    /// <summary>Tuesday.</summary>
    Tuesday,

    /// <summary>Wednesday.</summary>
    Wednesday,

    /// <summary>Thursday.</summary>
    Thursday,

    /// <summary>Friday.</summary>
    Friday,

    /// <summary>Saturday.</summary>
    Saturday,

    /// <summary>Sunday.</summary>
    Sunday,
}
