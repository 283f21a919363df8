using Busbar.Wire;

namespace Busbar.Oscp;

/// <summary>A capacity for a span of time (OSCP 2.0 ForecastedBlock).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record ForecastedBlock
{
    /// <summary>How much, in the unit given; zero or more.</summary>
    [Range(Min = 0)]
    public required decimal Capacity { get; init; }

    /// <summary>The phase it holds for.</summary>
    public required PhaseIndicator Phase { get; init; }

    /// <summary>The unit of the capacity.</summary>
    public required ForecastedBlockUnit Unit { get; init; }

    /// <summary>From when, inclusive.</summary>
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>Until when, exclusive.</summary>
    public required DateTimeOffset EndTime { get; init; }
}

/// <summary>The unit of a block's capacity (OSCP 2.0 ForecastedBlockUnit).</summary>
[WireEnum]
public enum ForecastedBlockUnit
{
    /// <summary>Amperes, per phase.</summary>
    A,

    /// <summary>Watts.</summary>
    W,

    /// <summary>Kilowatts.</summary>
    Kw,

    /// <summary>Watt-hours within the block.</summary>
    Wh,

    /// <summary>Kilowatt-hours within the block.</summary>
    Kwh,
}
