using System.Diagnostics;
using Busbar.Simulation;

namespace Busbar.Bench.Simulation;

/// <summary>How many steps a simulated world makes per second, and what a hundred thousand timers cost it.</summary>
internal static class SchedulerEvents
{
    private const int Posts = 3_000_000;
    private const int Timers = 100_000;
    private const int TimerRounds = 10;

    /// <summary>What one run showed.</summary>
    /// <param name="PostsPerSecond">Steps per second when each step posts the next; the bar is a million.</param>
    /// <param name="AwaitsPerSecond">Steps per second when an async method yields to the scheduler.</param>
    /// <param name="TimersPerSecond">Firings per second of a hundred thousand periodic timers.</param>
    public sealed record Figures(double PostsPerSecond, double AwaitsPerSecond, double TimersPerSecond);

    /// <summary>Measures on the caller's thread.</summary>
    public static Figures Measure()
    {
        Posted(Posts / 10);
        return new Figures(Posted(Posts), Awaited(Posts), Fired());
    }

    private static double Posted(int count)
    {
        var scheduler = New();
        var left = count;
        void Step(object? _)
        {
            if (--left > 0)
                scheduler.Post(Step, null);
        }

        scheduler.Post(Step, null);
        return Rate(scheduler, scheduler.RunUntilIdle);
    }

    private static double Awaited(int count)
    {
        var scheduler = New();
        return Rate(scheduler, () => scheduler.Run(async () =>
        {
            for (var i = 0; i < count; i++)
                await Task.Yield();
        }));
    }

    private static double Fired()
    {
        var scheduler = New();
        for (var i = 0; i < Timers; i++)
            scheduler.Clock.CreateTimer(static _ => { }, null, TimeSpan.FromMilliseconds(i % 1_000 + 1), TimeSpan.FromSeconds(1));
        return Rate(scheduler, () => scheduler.RunFor(TimeSpan.FromSeconds(TimerRounds)));
    }

    private static SimulationScheduler New() => new(DateTimeOffset.UnixEpoch);

    private static double Rate(SimulationScheduler scheduler, Action run)
    {
        var started = Stopwatch.GetTimestamp();
        run();
        return scheduler.Steps / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
