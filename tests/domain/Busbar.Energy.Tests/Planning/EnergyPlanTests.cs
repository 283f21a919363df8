using Busbar.Energy.Allocation;
using Busbar.Energy.Network;
using Busbar.Energy.Planning;
using Busbar.Energy.Scenarios;
using Busbar.TestKit;

namespace Busbar.Energy.Tests.Planning;

public sealed class EnergyPlanTests
{
    private const double AtTheLimit = 1 + 1e-6;

    [Theory]
    [InlineData("50", 0.9999, 0.999)]
    [InlineData("35", 0.925, 0.83)]
    [InlineData("25", 0.803, 0.70)]
    public void Delivers_more_than_the_reference_planner_and_never_overloads(string capKw, double delivered, double served)
    {
        var scenario = Scenario.Caltech(capKw);

        var result = ScenarioRun.Run(scenario, new PlannedAllocation(scenario.Network), TimeProvider.System);

        Assert.InRange(result.DeliveredFraction, delivered, 1);
        Assert.InRange(result.FullyServedFraction, served, 1);
        Assert.InRange(result.MaxOverload, 0, AtTheLimit);
    }

    [Fact]
    public void Cars_that_come_later_change_nothing_before_they_come()
    {
        const int Cut = 250;
        var scenario = Scenario.Caltech("25");
        var known = scenario with { Sessions = [.. scenario.Sessions.Where(session => session.Arrival <= Cut)] };

        Assert.Equal(Decisions(scenario, Cut), Decisions(known, Cut));
    }

    [Fact]
    public void A_plan_is_within_its_proven_gap_of_the_best_plan()
    {
        // Two cars share 10 A for two periods; the first leaves after one: at best 20 ampere-periods are delivered.
        var network = new ElectricalNetwork([0, 0], [new PhasorConstraint("cap", [new(0, 1), new(1, 1)], 10)]);

        var plan = EnergyPlan.Solve(network, [new Demand(0, 30, 1, 32), new Demand(1, 12, 2, 32)], new PlanPreference(0.001, 0));

        Assert.InRange(plan.Amperes[0] + plan.Amperes[1], 9.99, 10);
        Assert.InRange(plan.Amperes[0], 7.9, 10);
        Assert.InRange(plan.RelativeGap, 0, 1e-5);
    }

    [Fact]
    public void A_plan_waits_for_the_better_time_and_still_delivers_everything()
    {
        var network = new ElectricalNetwork([0], [new PhasorConstraint("cap", [new(0, 1)], 32)]);

        var plan = EnergyPlan.Solve(network, [new Demand(0, 60, 8, 32)], new PlanPreference(), [new PlanSpan(0), new PlanSpan(4, null, 1)]);

        Assert.InRange(plan.Amperes[0], 0, 0.1);
        Assert.InRange(plan.Segments.Sum(segment => segment.Length * segment.Amperes[0]), 59.9, 60);
        Assert.InRange(plan.Segments.Where(segment => segment.Start >= 4).Sum(segment => segment.Length * segment.Amperes[0]), 59, 60);
    }

    [Fact]
    public void A_plan_knows_that_a_limit_will_fall_and_charges_before()
    {
        var network = new ElectricalNetwork([0], [new PhasorConstraint("cap", [new(0, 1)], 20)]);

        var plan = EnergyPlan.Solve(network, [new Demand(0, 60, 8, 32)], new PlanPreference(Earliness: 0), [new PlanSpan(0, null, 0), new PlanSpan(3, [0], 1)]);

        Assert.InRange(plan.Segments.Where(segment => segment.Start < 3).Sum(segment => segment.Length * segment.Amperes[0]), 59, 60);
        Assert.All(plan.Segments.Where(segment => segment.Start >= 3), segment => Assert.InRange(segment.Amperes[0], 0, 0.011));
    }

    [Fact]
    public void The_lowest_cap_that_still_delivers_everything_is_found()
    {
        // 40 kWh in four hours: at the least 10 kW, whatever the order.
        PriceCar[] cars = [new(0, 4, 20), new(0, 4, 20)];

        Assert.Equal(10, PeakPlan.LeastCap(cars, 4, capKw: 50, maxKw: 11, slotHours: 1), 1e-4);
    }

    [Theory]
    [InlineData(0.1, 20)]
    [InlineData(100, 10)]
    public void A_demand_charge_decides_how_high_the_peak_may_be(double chargePerKw, double cap)
    {
        // Power costs 0 in the first half and 1 in the second: without a charge all 40 kWh are taken in two hours.
        PriceCar[] cars = [new(0, 4, 20), new(0, 4, 20)];
        double Cost(double capKw)
        {
            var plan = PricePlan.Solve(cars, [0, 0, 1, 1], capKw, 11, 1);
            return plan.Cost + (10_000 * plan.UnmetKwh);
        }

        Assert.Equal(cap, PeakPlan.BestCap(1, 50, chargePerKw, Cost), 0.01);
    }

    [Fact]
    public void Random_sites_are_never_overloaded()
    {
        var random = Seed.Random(20260101);
        for (var round = 0; round < 40; round++)
        {
            var network = RandomNetwork(random, random.Next(1, 20));
            SessionState[] sessions = [.. Enumerable.Range(0, network.LoadCount)
                .Select(load => new SessionState(load, 0, random.Next(1, 200), (random.NextDouble() * 500) + 0.01, 32))];
            var amperes = new double[sessions.Length];

            new PlannedAllocation(network).Allocate(0, sessions, amperes);

            Assert.InRange(network.WorstLoad(amperes), 0, AtTheLimit);
            Assert.All(amperes, current => Assert.InRange(current, 0, 32 + 1e-9));
        }
    }

    private static ElectricalNetwork RandomNetwork(Random random, int loads)
    {
        double[] angles = [.. Enumerable.Range(0, loads).Select(_ => random.Next(3) * 2 * Math.PI / 3)];
        var constraints = Enumerable.Range(0, random.Next(1, 6)).Select(k => new PhasorConstraint(
            $"limit {k}",
            [.. Enumerable.Range(0, loads).Where(_ => random.Next(3) > 0).Select(load => KeyValuePair.Create(load, random.Next(2) == 0 ? 1.0 : -1.0))],
            1 + (random.NextDouble() * 200)));
        return new ElectricalNetwork(angles, [.. constraints]);
    }

    private static List<(int Period, int Session, double Amperes)> Decisions(SiteScenario scenario, int until)
    {
        var decisions = new List<(int, int, double)>();
        ScenarioRun.Run(scenario, new PlannedAllocation(scenario.Network), TimeProvider.System, (period, _, currents) =>
        {
            if (period <= until)
                decisions.AddRange(currents.Select(current => (period, scenario.Sessions[current.Session].Load, current.Amperes)));
        });
        return decisions;
    }
}
