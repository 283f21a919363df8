namespace Busbar.Lab.Traffic;

/// <summary>How often cars come and how long they stay.</summary>
/// <param name="MeanGap">The mean time that an outlet is free between two cars; the gaps are exponential, as of independent drivers.</param>
/// <param name="ShortestStay">The least time at the cable.</param>
/// <param name="LongestStay">The most.</param>
internal sealed record TrafficPlan(TimeSpan MeanGap, TimeSpan ShortestStay, TimeSpan LongestStay)
{
    /// <summary>A car park over a day.</summary>
    public static TrafficPlan Day { get; } = new(TimeSpan.FromMinutes(100), TimeSpan.FromMinutes(20), TimeSpan.FromHours(6));

    /// <summary>Something to look at: cars come at once and do not stay long.</summary>
    public static TrafficPlan Live { get; } = new(TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(25));

    /// <summary>Fast chargers are left earlier.</summary>
    public TrafficPlan AtFastCharger => this with { ShortestStay = ShortestStay / 2, LongestStay = LongestStay / 4 };
}
