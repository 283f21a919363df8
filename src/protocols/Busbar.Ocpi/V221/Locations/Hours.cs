using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>When a location is open (OCPI 2.2.1 8.4.14).</summary>
[WireObject("Hours", "OCPI 2.2.1 8.4.14")]
[Rule(typeof(LocationRules), nameof(LocationRules.HoursAreComplete), "Regular hours are needed unless it is open around the clock, and only then.")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Hours
{
    /// <summary>Whether it is always open, but for the exceptional closings.</summary>
    public required bool Twentyfourseven { get; init; }

    /// <summary>The hours of each weekday.</summary>
    public IReadOnlyList<RegularHours>? RegularHours { get; init; }

    /// <summary>When it is open beyond the regular hours.</summary>
    public IReadOnlyList<ExceptionalPeriod>? ExceptionalOpenings { get; init; }

    /// <summary>When it is closed all the same; overrides every opening.</summary>
    public IReadOnlyList<ExceptionalPeriod>? ExceptionalClosings { get; init; }
}
