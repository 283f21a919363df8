using Busbar.Energy.Planning;

namespace Busbar.Energy.Tests.Planning;

public sealed class V2gPlanTests
{
    [Theory]
    [InlineData("scale_100_v2g.json")]
    [InlineData("scale_1000_v2g.json")]
    public void Is_within_a_hundredth_of_the_linear_program(string file)
    {
        var scenario = Scenario.Prices(file, out var optimum);
        var (cars, terms) = scenario.Bidirectional!.Value;

        var plan = V2gPlan.Solve(cars, scenario.Prices, terms);

        Assert.InRange(plan.RelativeGap, 0, 0.01);
        Assert.InRange(plan.Cost, optimum * (1 - 1e-6), optimum * 1.01);
    }

    [Fact]
    public void Batteries_and_the_cap_stay_within_their_bounds()
    {
        var scenario = Scenario.Prices("scale_100_v2g.json", out _);
        var (cars, terms) = scenario.Bidirectional!.Value;
        var plan = V2gPlan.Solve(cars, scenario.Prices, terms);
        for (var slot = 0; slot < scenario.Prices.Length; slot++)
            Assert.InRange(Math.Abs(Enumerable.Range(0, cars.Length).Sum(car => plan.Power(car, slot))), 0, terms.CapKw);
        for (var car = 0; car < cars.Length; car++)
        {
            for (var slot = cars[car].Arrival; slot < cars[car].Departure; slot++)
                Assert.InRange(plan.Power(car, slot), -terms.MaxKw, terms.MaxKw);
        }
    }

    [Fact]
    public void Discharges_when_the_price_pays_for_it()
    {
        var terms = new V2gTerms
        {
            CapKw = 100, MaxKw = 10, SlotHours = 1, BatteryKwh = 60, StartKwh = 30, MinKwh = 15,
            Efficiency = 0.95, WearPerKwh = 0.02, UnmetPenaltyPerKwh = 1000,
        };

        var plan = V2gPlan.Solve([new V2gCar(0, 3, 30)], [0.05, 1.0, 0.05], terms);

        Assert.InRange(plan.Power(0, 1), -10, -8);
        Assert.True(plan.Power(0, 0) > 0 && plan.Power(0, 2) > 0);
    }
}
