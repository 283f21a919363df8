using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>The hours of one weekday, local time (OCPI 2.2.1 8.4.21).</summary>
[WireObject("RegularHours", "OCPI 2.2.1 8.4.21")]
[Rule(typeof(LocationRules), nameof(LocationRules.EndsAfterItBegins), "The period must end after it begins.")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record RegularHours
{
    /// <summary>The day, 1 is Monday and 7 Sunday.</summary>
    [Range(Min = 1, Max = 7)]
    public required int Weekday { get; init; }

    /// <summary>When the period begins.</summary>
    [MaxLength(5)]
    [TimeOfDay]
    public required string PeriodBegin { get; init; }

    /// <summary>When the period ends.</summary>
    [MaxLength(5)]
    [TimeOfDay]
    public required string PeriodEnd { get; init; }
}
