namespace Busbar.Simulation;

/// <summary>Limits and strictness of a scheduler.</summary>
public sealed record SchedulerOptions
{
    /// <summary>The most steps at one instant: a storm of a hundred thousand stations needs a few million, a livelock has no end.</summary>
    public long MaxStepsPerInstant { get; init; } = 20_000_000;

    /// <summary>How long, in real time, a run waits for outstanding external work before it gives up: far beyond any commit or loopback call.</summary>
    public TimeSpan ExternalTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long, in real time, a deadlocked run waits for an await that escaped to come back and name itself: the thread pool starts work within a few milliseconds.</summary>
    public TimeSpan EscapeGrace { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Whether work that other threads post while nothing external is outstanding ends the run: it came from code that escaped to the thread pool.</summary>
    public bool IsStrict { get; init; } = true;
}
