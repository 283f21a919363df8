using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Vehicle;
using Busbar.TestKit;
using Busbar.Vehicle.Battery;
using Busbar.Vehicle.Charging;

namespace Busbar.Vehicle.Tests.Charging;

public sealed class ElectricVehicleTests
{
    private readonly ManualClock clock = new();
    private readonly BatteryModel battery = new() { CapacityWattHours = 50_000, MostWatts = 100_000, MostDischargeWatts = 20_000, EmptyVolts = 400, FullVolts = 400 };

    [Fact]
    public void With_direct_current_the_battery_gets_what_the_station_says_that_flows()
    {
        var car = Car(new DriverPlan(), 0.5);
        car.Execute(new EvccEffect.ConnectBattery());
        car.Execute(new EvccEffect.Reported(new SupplyReport { PresentVolts = 400, PresentAmperes = 100 }));
        clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(4_000, car.TradedWattHours, 3);
        Assert.Equal(0.5 + 4_000 * 0.95 / 50_000, car.Battery.StateOfCharge, 6);
    }

    [Fact]
    public void The_station_s_limit_the_agreed_profile_and_the_battery_bound_what_it_asks_for()
    {
        var car = Car(new DriverPlan(), 0.5);
        Assert.Equal(250, car.Vehicle.TargetAmperes, 3);
        car.Execute(new EvccEffect.Reported(new SupplyReport { MostWatts = 60_000 }));
        Assert.Equal(150, car.Vehicle.TargetAmperes, 3);
        car.Execute(new EvccEffect.Reported(new SupplyReport { MostAmperes = 120 }));
        Assert.Equal(120, car.Vehicle.TargetAmperes, 3);
        car.Execute(new EvccEffect.Chosen([], new PowerProfile(1, clock.GetUtcNow(), [new ProfileStep(TimeSpan.Zero, 20_000), new ProfileStep(TimeSpan.FromHours(1), 40_000)])));
        Assert.Equal(50, car.Vehicle.TargetAmperes, 3);
        clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(100, car.Vehicle.TargetAmperes, 3);
    }

    [Fact]
    public void Below_six_amperes_an_alternating_charger_takes_nothing()
    {
        var car = Car(new DriverPlan(), 0.5, EnergyService.Ac);
        car.Execute(new EvccEffect.ConnectBattery());
        car.Execute(new EvccEffect.Reported(new SupplyReport { MostAmperes = 5 }));
        Assert.Equal(0, car.Vehicle.PresentWatts);
        car.Execute(new EvccEffect.Reported(new SupplyReport { MostAmperes = 10 }));
        Assert.Equal(6_900, car.Vehicle.PresentWatts, 3);
    }

    [Fact]
    public void It_is_complete_at_its_target_but_not_while_it_may_feed_back()
    {
        Assert.True(Car(new DriverPlan { TargetStateOfCharge = 0.5 }, 0.5).Vehicle.IsComplete);
        Assert.False(Car(new DriverPlan { TargetStateOfCharge = 0.5, FeedsBack = true }, 0.5, EnergyService.DcBpt).Vehicle.IsComplete);
    }

    [Fact]
    public void It_feeds_back_only_while_the_departure_target_stays_within_reach()
    {
        var leaves = clock.GetUtcNow().AddHours(2);
        var car = Car(new DriverPlan { FeedsBack = true, TargetStateOfCharge = 0.8, LeastStateOfCharge = 0.2, Departure = leaves }, 0.5, EnergyService.DcBpt);
        car.Execute(new EvccEffect.Reported(new SupplyReport { MostWatts = 20_000 }));
        Assert.Equal(20_000, car.Vehicle.Limits.MostDischargeWatts, 3);
        clock.Advance(TimeSpan.FromMinutes(75));
        Assert.Equal(0, car.Vehicle.Limits.MostDischargeWatts);
        clock.Advance(TimeSpan.FromMinutes(46));
        Assert.Equal(VehicleWish.Stop, car.Vehicle.Wish);
    }

    [Fact]
    public void It_never_feeds_back_below_its_least_charge()
    {
        var car = Car(new DriverPlan { FeedsBack = true, LeastStateOfCharge = 0.4, TargetStateOfCharge = 0.4 }, 0.41, EnergyService.DcBpt);
        car.Execute(new EvccEffect.ConnectBattery());
        car.Execute(new EvccEffect.Reported(new SupplyReport { PresentVolts = 400, PresentAmperes = -50 }));
        for (var i = 0; i < 600 && car.Vehicle.Limits.MostDischargeWatts > 0; i++)
            clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(0, car.Vehicle.Limits.MostDischargeWatts);
        Assert.InRange(car.Battery.StateOfCharge, 0.3995, 0.4);
    }

    [Fact]
    public void Energies_are_told_at_the_inlet_and_negative_when_there_is_more_than_needed()
    {
        var view = Car(new DriverPlan { TargetStateOfCharge = 0.8, LeastStateOfCharge = 0.2, FeedsBack = true }, 0.5, EnergyService.DcBpt).Vehicle;
        Assert.Equal(15_000 / 0.95, view.TargetWattHours, 3);
        Assert.Equal(-15_000 * 0.95, view.LeastWattHours, 3);
        Assert.Equal(-15_000 * 0.95, view.LeastV2XWattHours!.Value, 3);
    }

    private ElectricVehicle Car(DriverPlan plan, double arrival, EnergyService service = EnergyService.Dc) => new(
        new VehicleModel { Battery = battery }, new BatteryPack(battery, arrival), plan,
        new EvccSettings { HardwareAddress = new byte[6], VehicleId = "CAR", Services = [service] }, clock);
}
