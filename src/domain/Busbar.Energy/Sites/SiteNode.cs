namespace Busbar.Energy.Sites;

/// <summary>One electrical node of a site: a place where limits hold, or something that draws or feeds in.</summary>
public sealed record SiteNode
{
    /// <summary>The node's id, unique in its site.</summary>
    public required string Id { get; init; }

    /// <summary>The node that feeds it; null for the grid connection.</summary>
    public string? ParentId { get; init; }

    /// <summary>What it is.</summary>
    public required NodeKind Kind { get; init; }

    /// <summary>What people call it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The rating of each line in amperes, as installed.</summary>
    public PhaseAmperes? Amperes { get; init; }

    /// <summary>The rating in watts, as installed.</summary>
    public double? Watts { get; init; }

    /// <summary>By how many amperes the lines may differ at the most.</summary>
    public double? UnbalanceAmperes { get; init; }

    /// <summary>What an EVSE is.</summary>
    public SiteEvse? Evse { get; init; }

    /// <summary>
    /// What a load or a battery draws at the most, or a solar plant feeds in, in watts over all lines, where no meter says. A plant's
    /// power is never counted on: clouds give no notice.
    /// </summary>
    public double? ExpectedWatts { get; init; }
}

/// <summary>What a node is.</summary>
public enum NodeKind
{
    /// <summary>The connection to the grid: the root.</summary>
    GridConnection,

    /// <summary>A transformer.</summary>
    Transformer,

    /// <summary>A line, a board or a fuse.</summary>
    Feeder,

    /// <summary>A place where a car is plugged in.</summary>
    Evse,

    /// <summary>Something that draws and is not controlled.</summary>
    Load,

    /// <summary>A solar plant.</summary>
    Solar,

    /// <summary>A stationary battery.</summary>
    Battery,
}

/// <summary>What an EVSE can do.</summary>
public sealed record SiteEvse
{
    /// <summary>The charging station it belongs to.</summary>
    public required string StationId { get; init; }

    /// <summary>Its number in the station.</summary>
    public required int EvseId { get; init; }

    /// <summary>How it is connected.</summary>
    public Connection Connection { get; init; }

    /// <summary>Which line each terminal is on.</summary>
    public PhaseRotation Rotation { get; init; }

    /// <summary>The most it gives, in amperes for each phase.</summary>
    public double MaxAmperes { get; init; } = 32;

    /// <summary>The least at which a car charges; below it there is only 0 (IEC 61851-1: 6 A).</summary>
    public double MinAmperes { get; init; } = 6;

    /// <summary>The grid of its limits in amperes; 0 takes any.</summary>
    public double StepAmperes { get; init; }

    /// <summary>What it gives a car that comes while nobody commands: kept free all the time.</summary>
    public double DefaultAmperes { get; init; }
}
