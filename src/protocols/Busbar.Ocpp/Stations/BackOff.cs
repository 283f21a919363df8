namespace Busbar.Ocpp.Stations;

/// <summary>How long a station waits before it connects again (OCPP 2.1 part 4 5.4).</summary>
public sealed record BackOff
{
    /// <summary>RetryBackOffWaitMinimum: the fixed part of the first wait.</summary>
    public TimeSpan WaitMinimum { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>RetryBackOffRandomRange: the most that chance adds to every wait, so that stations do not return all at once.</summary>
    public TimeSpan RandomRange { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>RetryBackOffRepeatTimes: how often the wait doubles before it stays the same.</summary>
    public int RepeatTimes { get; init; } = 5;

    /// <summary>The wait before the next attempt: doubled and shifted by chance after each failure, the same from the last doubling on.</summary>
    /// <param name="failures">How many attempts have failed since the connection was lost; 0 before the first.</param>
    /// <param name="previous">The wait before the last attempt; not looked at before the first.</param>
    /// <param name="random">Where chance comes from.</param>
    public TimeSpan Next(int failures, TimeSpan previous, Random random)
    {
        if (failures > RepeatTimes)
        {
            return previous;
        }

        var doubled = failures == 0 ? WaitMinimum : previous * 2;
        return doubled + (RandomRange * random.NextDouble());
    }
}
