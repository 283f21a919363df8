namespace Busbar.Energy.Control;

/// <summary>How control behaves.</summary>
public sealed record ControlPolicy
{
    /// <summary>Changes smaller than this are not sent unless a limit asks for them, in amperes.</summary>
    public double DeadbandAmperes { get; init; } = 0.5;

    /// <summary>The most by which a current rises at a time, in amperes; lowering has no bound.</summary>
    public double RampAmperes { get; init; } = double.PositiveInfinity;

    /// <summary>What a meter may read above a limit and still obey it, in amperes.</summary>
    public double ToleranceAmperes { get; init; } = 1;

    /// <summary>Samples in a row above a limit after which a car counts as disobeying.</summary>
    public int ExcessesToDisobey { get; init; } = 2;

    /// <summary>How far ahead a limit must already be kept: a command takes its time.</summary>
    public TimeSpan Lead { get; init; } = TimeSpan.FromSeconds(30);
}
