using System.Diagnostics;

namespace Busbar.Bench.Ratios;

/// <summary>Measures two ways of doing the same work so that the noise of a machine hits both alike.</summary>
internal static class Measure
{
    // Warm-up ends well after tiered compilation has settled (its timer is 100 ms, its threshold 30 calls).
    private const int WarmUpMilliseconds = 700;
    private const int Rounds = 31;
    private const double RoundMilliseconds = 12;

    /// <summary>Time per call in nanoseconds: interleaved rounds A B A B, the median of the rounds' ratios.</summary>
    public static Measured Time(Action ours, Action reference)
    {
        WarmUp(ours, reference);
        var calls = CallsPerRound(ours);
        var referenceCalls = CallsPerRound(reference);
        var own = new double[Rounds];
        var other = new double[Rounds];
        var ratios = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            own[round] = Run(ours, calls);
            other[round] = Run(reference, referenceCalls);
            ratios[round] = own[round] / other[round];
        }

        return new Measured(Median(own), Median(other), Median(ratios));
    }

    /// <summary>The least time per call in nanoseconds of many short rounds, for a reference that is a number: what else runs only adds time.</summary>
    public static double Least(Action ours)
    {
        const int ManyRounds = 400;
        WarmUp(ours);
        var calls = CallsPerRound(ours) / 10;
        var least = double.MaxValue;
        for (var round = 0; round < ManyRounds; round++)
        {
            least = Math.Min(least, Run(ours, Math.Max(1, calls)));
        }

        return least;
    }

    /// <summary>Bytes allocated per call, exactly.</summary>
    public static Measured Bytes(Action ours, Action reference)
    {
        WarmUp(ours, reference);
        var own = Allocated(ours);
        var other = Allocated(reference);
        return new Measured(own, other, own / other);
    }

    /// <summary>The median of some values.</summary>
    public static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static void WarmUp(params Action[] actions)
    {
        foreach (var action in actions)
        {
            var start = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < WarmUpMilliseconds)
            {
                action();
            }
        }
    }

    private static int CallsPerRound(Action action)
    {
        return Math.Max(1, (int)(RoundMilliseconds * 1e6 / Run(action, calls: 100)));
    }

    private static double Run(Action action, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        for (var call = 0; call < calls; call++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls;
    }

    private static double Allocated(Action action)
    {
        const int Calls = 1000;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var call = 0; call < Calls; call++)
        {
            action();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Calls;
    }
}
