using Busbar.Wire;

namespace Busbar.Oscp;

/// <summary>What one party asks of the other (OSCP 2.0 RequiredBehaviour).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record RequiredBehaviour
{
    /// <summary>Seconds between heartbeats of the other; absent means that none are wanted.</summary>
    public decimal? HeartbeatInterval { get; init; }

    /// <summary>The kinds of measurement wanted; none means that none are wanted.</summary>
    [Items(Unique = true)]
    public required IReadOnlyList<MeasurementConfiguration> MeasurementConfiguration { get; init; }
}

/// <summary>How a meter counts (OSCP 2.0 MeasurementConfiguration).</summary>
[WireEnum]
public enum MeasurementConfiguration
{
    /// <summary>The meter never starts again.</summary>
    Continuous,

    /// <summary>The meter starts again at events; each reading says since when it counts.</summary>
    Intermittent,
}
