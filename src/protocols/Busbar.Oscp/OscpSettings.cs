namespace Busbar.Oscp;

/// <summary>What one party is and asks of its peers.</summary>
public sealed record OscpSettings
{
    /// <summary>The version spoken here.</summary>
    public const string Version = "2.0";

    /// <summary>Our role.</summary>
    public required OscpRole Role { get; init; }

    /// <summary>The address at which peers reach us, without a slash at the end.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>The interval of heartbeats that we ask of peers; null asks for none.</summary>
    public TimeSpan? HeartbeatInterval { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The measurements that we ask of peers.</summary>
    public IReadOnlyList<MeasurementConfiguration> Measurements { get; init; } = [MeasurementConfiguration.Continuous];

    /// <summary>What is taken though it is not by the book.</summary>
    public OscpTolerance Tolerance { get; init; } = new();

    /// <summary>How long after the answer to a registration our own goes out, so that the answer is there first.</summary>
    public TimeSpan CallbackDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>What is read and remembered at the most.</summary>
    public OscpLimits Limits { get; init; } = new();

    internal RequiredBehaviour Behaviour => new()
    {
        HeartbeatInterval = HeartbeatInterval is { } interval ? (decimal)interval.TotalSeconds : null,
        MeasurementConfiguration = Measurements,
    };
}

/// <summary>What is read and remembered at the most, against peers that send without end.</summary>
public sealed record OscpLimits
{
    /// <summary>The longest body in bytes; a day of minutes for five types in one message is below.</summary>
    public int MaxBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>The most segments of one message.</summary>
    public int MaxSegments { get; init; } = 64;

    /// <summary>The most messages of one peer that wait for segments.</summary>
    public int MaxAssemblies { get; init; } = 8;

    /// <summary>How long a message waits for its segments.</summary>
    public TimeSpan SegmentTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How many list items go into one segment that we send.</summary>
    public int ItemsPerSegment { get; init; } = 2_000;

    /// <summary>How many request ids of a peer are remembered, to know a repeated request.</summary>
    public int RememberedRequests { get; init; } = 1_024;

    /// <summary>How many wrong tokens an address may send in a minute.</summary>
    public int WrongTokensPerMinute { get; init; } = 30;
}
