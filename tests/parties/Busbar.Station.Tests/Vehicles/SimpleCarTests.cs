using Busbar.Station.Vehicles;
using Busbar.TestKit;

namespace Busbar.Station.Tests.Vehicles;

public sealed class SimpleCarTests
{
    private static readonly SupplyOffer ThreePhase16 = new(16, 3, 230, false);
    private static readonly SupplyOffer Direct = new(375, 1, 400, true);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(60)]
    [InlineData(977)]
    public void Energy_does_not_depend_on_the_size_of_steps(int stepSeconds)
    {
        var inOneStep = new SimpleCar(new CarModel(), 0.1);
        var inMany = new SimpleCar(new CarModel(), 0.1);
        inOneStep.Offer(Direct);
        inMany.Offer(Direct);
        var total = TimeSpan.FromHours(1);
        var energy = 0.0;
        for (var left = total; left > TimeSpan.Zero;)
        {
            var step = TimeSpan.FromSeconds(Math.Min(stepSeconds, left.TotalSeconds));
            energy += inMany.Advance(step);
            left -= step;
        }

        Assert.Equal(inOneStep.Advance(total), energy, 1e-6);
    }

    [Fact]
    public void Takes_less_and_less_above_the_knee()
    {
        var car = new SimpleCar(new CarModel(), 0.75);
        car.Offer(Direct);
        var powers = new List<double>();
        for (var minute = 0; minute < 60; minute++)
        {
            powers.Add(car.Reading.PowerWatts);
            car.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(120_000, powers[0]);
        Assert.Equal(powers.OrderDescending(), powers);
        Assert.InRange(powers[^1], 0, 20_000);
    }

    [Fact]
    public void Is_full_when_it_says_it_will_be()
    {
        var car = new SimpleCar(new CarModel(), 0.5, 0.9);
        car.Offer(ThreePhase16);
        for (var looks = 0; car.UntilChange is { } wait; looks++)
        {
            Assert.True(looks < 5);
            car.Advance(wait);
        }

        Assert.Equal(0.9, car.StateOfCharge, 1e-9);
        Assert.False(car.Reading.WantsEnergy);
    }

    [Fact]
    public void Draws_nothing_below_six_amperes()
    {
        var car = new SimpleCar(new CarModel(), 0.5);
        car.Offer(ThreePhase16 with { CurrentAmperes = 5.9 });
        Assert.Equal(0, car.Reading.PowerWatts);
        Assert.Equal(0, car.Advance(TimeSpan.FromHours(1)));
    }

    [Fact]
    public void A_one_phase_charger_uses_one_phase()
    {
        var car = new SimpleCar(new CarModel { Phases = 1, AlternatingAmperes = 32 }, 0.2);
        car.Offer(new SupplyOffer(20, 3, 230, false));
        Assert.Equal(20 * 230, car.Reading.PowerWatts);
    }

    [Fact]
    public void A_replayed_session_takes_exactly_its_energy()
    {
        var random = Seed.Random(1);
        for (var run = 0; run < 100; run++)
        {
            var wanted = random.NextDouble() * 50_000;
            var car = new ReplayCar(wanted, 7_400);
            var energy = 0.0;
            while (car.Reading.WantsEnergy)
            {
                car.Offer(new SupplyOffer(6 + random.NextDouble() * 26, 3, 230, false));
                energy += car.Advance(TimeSpan.FromSeconds(random.Next(1, 3600)));
            }

            Assert.Equal(wanted, energy, 1e-6);
        }
    }
}
