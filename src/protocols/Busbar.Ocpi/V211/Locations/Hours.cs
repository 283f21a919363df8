using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>When a location is open (OCPI 2.1.1 8.4.13).</summary>
[WireObject("Hours", "OCPI 2.1.1 8.4.13")]
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
