using Busbar.Energy.Sites;

namespace Busbar.Energy.Limits;

/// <summary>A limit on a node for a span of time, and why it is there.</summary>
public sealed record TimedLimit
{
    /// <summary>The limit's own id.</summary>
    public required string Id { get; init; }

    /// <summary>The node it holds at.</summary>
    public required string NodeId { get; init; }

    /// <summary>What kind of party or rule it comes from.</summary>
    public required LimitOrigin Origin { get; init; }

    /// <summary>Who exactly: a grid operator's id, a programme, a person. Limits of one source at one node replace each other.</summary>
    public required string Source { get; init; }

    /// <summary>Among limits of one source the greatest priority leads; among equal ones the one known latest.</summary>
    public int Priority { get; init; }

    /// <summary>Whether it holds while its source is silent; the others of that source do not.</summary>
    public bool IsFallback { get; init; }

    /// <summary>Which way the power flows that it limits.</summary>
    public FlowDirection Direction { get; init; }

    /// <summary>From when, inclusive; null means always.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Until when, exclusive; null means for ever.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>When it became known; before that it limits nothing.</summary>
    public required DateTimeOffset KnownSince { get; init; }

    /// <summary>The most on each line, in amperes.</summary>
    public PhaseAmperes? Amperes { get; init; }

    /// <summary>The most over all lines, in watts.</summary>
    public double? Watts { get; init; }

    internal bool HoldsAt(DateTimeOffset instant) => (From is null || From <= instant) && (Until is null || instant < Until);
}

/// <summary>What a limit comes from.</summary>
public enum LimitOrigin
{
    /// <summary>The rating of the equipment.</summary>
    Rating,

    /// <summary>A grid operator's forecast by OSCP.</summary>
    Oscp,

    /// <summary>An event by OpenADR.</summary>
    OpenAdr,

    /// <summary>A charging profile of a mobility provider by OCPI.</summary>
    Ocpi,

    /// <summary>A meter on site.</summary>
    Meter,

    /// <summary>A person at the operator.</summary>
    Operator,
}

/// <summary>Which way power flows.</summary>
public enum FlowDirection
{
    /// <summary>Out of the grid.</summary>
    Import,

    /// <summary>Into the grid.</summary>
    Export,
}
