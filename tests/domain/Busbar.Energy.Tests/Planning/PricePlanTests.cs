using Busbar.Energy.Planning;

namespace Busbar.Energy.Tests.Planning;

public sealed class PricePlanTests
{
    private const double Kilowatts = 7.2;

    [Theory]
    [InlineData("scale_100.json")]
    [InlineData("scale_1000.json")]
    [InlineData("scale_10000.json")]
    public void Costs_what_the_linear_program_costs(string file)
    {
        var scenario = Scenario.Prices(file, out var optimum);

        var plan = PricePlan.Solve(scenario.Cars, scenario.Prices, scenario.CapKw, scenario.MaxKw, scenario.SlotHours);

        Assert.Equal(optimum, plan.Cost, optimum * 1e-6);
        Assert.InRange(plan.UnmetKwh, -1e-6, 1e-6);
    }

    [Fact]
    public void A_full_cheap_slot_is_left_to_the_car_that_has_no_other()
    {
        // One slot is cheap and has room for one car; the second car can only use that one.
        PriceCar[] cars = [new(0, 2, Kilowatts), new(0, 1, Kilowatts)];

        var plan = PricePlan.Solve(cars, [0.1, 0.5], capKw: Kilowatts, maxKw: Kilowatts, slotHours: 1);

        Assert.Equal(Kilowatts, plan.Energy(1, 0), 1e-9);
        Assert.Equal(Kilowatts, plan.Energy(0, 1), 1e-9);
        Assert.Equal(Kilowatts * 0.6, plan.Cost, 1e-9);
    }

    [Fact]
    public void What_cannot_be_delivered_is_said()
    {
        var plan = PricePlan.Solve([new(0, 1, 10)], [0.1], capKw: 100, maxKw: Kilowatts, slotHours: 1);

        Assert.Equal(10 - Kilowatts, plan.UnmetKwh, 1e-9);
    }

    [Fact]
    public void The_cap_and_every_car_are_kept_within_their_bounds()
    {
        var scenario = Scenario.Prices("scale_1000.json", out _);
        var plan = PricePlan.Solve(scenario.Cars, scenario.Prices, scenario.CapKw, scenario.MaxKw, scenario.SlotHours);
        for (var slot = 0; slot < scenario.Prices.Length; slot++)
        {
            var total = 0.0;
            for (var car = 0; car < scenario.Cars.Length; car++)
            {
                var energy = plan.Energy(car, slot);
                Assert.InRange(energy, -1e-9, (scenario.MaxKw * scenario.SlotHours) + 1e-9);
                total += energy;
            }

            Assert.InRange(total, 0, (scenario.CapKw * scenario.SlotHours) + 1e-6);
        }
    }
}
