namespace Busbar.Charging.Metering;

/// <summary>One measured value, in base units.</summary>
public sealed record MeterSample
{
    /// <summary>When it was measured, by the station's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What it measures.</summary>
    public required Measurand Measurand { get; init; }

    /// <summary>The value in <see cref="Unit"/>.</summary>
    public required decimal Value { get; init; }

    /// <summary>The unit.</summary>
    public required MeterUnit Unit { get; init; }

    /// <summary>The phase, or none for the total.</summary>
    public Phase Phase { get; init; }

    /// <summary>Why it was taken.</summary>
    public ReadingContext Context { get; init; }

    /// <summary>Where it was taken.</summary>
    public MeterLocation Location { get; init; }

    /// <summary>The signed form of the value, when the meter signs.</summary>
    public SignedReading? Signed { get; init; }
}
