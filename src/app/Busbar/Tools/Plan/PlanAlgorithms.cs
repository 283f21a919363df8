using Busbar.CommandLine;
using Busbar.Energy.Allocation;
using Busbar.Energy.Planning;
using Busbar.Energy.Scenarios;

namespace Busbar.Tools.Plan;

/// <summary>The algorithms by their names on the command line.</summary>
internal static class PlanAlgorithms
{
    /// <summary>What decides the currents of a site period by period.</summary>
    public static IReadOnlyList<string> OfSites { get; } = ["fcfs", "lcfs", "edf", "llf", "rr", "lrpt", "mpc"];

    /// <summary>What plans cars under one cap by price.</summary>
    public static IReadOnlyList<string> OfPrices { get; } = ["price", "v2g"];

    /// <summary>Runs a site's sessions to the last departure.</summary>
    public static PlanOutcome RunSite(SiteScenario scenario, string algorithm)
    {
        var allocation = Allocation(scenario, algorithm);
        var times = new List<double>();
        double? gap = null;
        var result = ScenarioRun.Run(scenario, allocation, TimeProvider.System, (_, took, _) =>
        {
            times.Add(took.TotalMilliseconds);
            if (allocation is PlannedAllocation planned)
                gap = Math.Max(gap ?? 0, planned.RelativeGap);
        });
        return new PlanOutcome(result, null, gap, times);
    }

    /// <summary>Plans cars by price.</summary>
    public static PlanOutcome RunPrices(PriceScenario scenario, string algorithm)
    {
        var started = TimeProvider.System.GetTimestamp();
        switch (algorithm)
        {
            case "price" when scenario.Bidirectional is null:
                var plan = PricePlan.Solve(scenario.Cars, scenario.Prices, scenario.CapKw, scenario.MaxKw, scenario.SlotHours);
                return new PlanOutcome(PriceResult.Of(scenario, plan), plan.Cost, 0, [Elapsed(started)]);
            case "v2g" when scenario.Bidirectional is { } bidirectional:
                var both = V2gPlan.Solve(bidirectional.Cars, scenario.Prices, bidirectional.Terms);
                return new PlanOutcome(PriceResult.Of(scenario, both), both.Cost, both.RelativeGap, [Elapsed(started)]);
            default:
                throw new InputException(scenario.Bidirectional is null
                    ? $"{algorithm} does not apply to cars with prices under one cap; use price"
                    : $"{algorithm} does not apply to cars that discharge; use v2g");
        }
    }

    private static IAllocation Allocation(SiteScenario scenario, string algorithm) => algorithm switch
    {
        "fcfs" => new SortedAllocation(scenario.Network, SessionOrder.FirstCome),
        "lcfs" => new SortedAllocation(scenario.Network, SessionOrder.LastCome),
        "edf" => new SortedAllocation(scenario.Network, SessionOrder.EarliestDeparture),
        "llf" => new SortedAllocation(scenario.Network, SessionOrder.LeastLaxity),
        "lrpt" => new SortedAllocation(scenario.Network, SessionOrder.LargestRemaining),
        "rr" => new RoundRobinAllocation(scenario.Network),
        "mpc" => new PlannedAllocation(scenario.Network),
        _ => throw new InputException($"{algorithm} needs prices under one cap; use one of {string.Join(", ", OfSites)} for a site"),
    };

    private static double Elapsed(long started) => TimeProvider.System.GetElapsedTime(started).TotalMilliseconds;
}
