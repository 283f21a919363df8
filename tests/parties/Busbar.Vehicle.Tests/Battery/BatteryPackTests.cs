using Busbar.Vehicle.Battery;

namespace Busbar.Vehicle.Tests.Battery;

public sealed class BatteryPackTests
{
    private static readonly BatteryModel Model = new() { CapacityWattHours = 50_000, MostWatts = 100_000, MostDischargeWatts = 50_000, Efficiency = 0.95 };

    [Theory]
    [InlineData(40_000)]
    [InlineData(-30_000)]
    public void What_goes_in_is_stored_or_lost(double watts)
    {
        var pack = new BatteryPack(Model, 0.5);
        var before = pack.StoredWattHours;
        var through = pack.Advance(TimeSpan.FromMinutes(10), watts);
        Assert.Equal(through, pack.StoredWattHours - before + pack.LostWattHours, 6);
        Assert.Equal(watts / 6, through, 6);
    }

    [Fact]
    public void Many_small_steps_and_one_large_one_store_the_same()
    {
        var (small, large) = (new BatteryPack(Model, 0.3), new BatteryPack(Model, 0.3));
        for (var i = 0; i < 9_000; i++)
            small.Advance(TimeSpan.FromMilliseconds(200), 60_000);
        large.Advance(TimeSpan.FromMinutes(30), 60_000);
        Assert.InRange(small.StoredWattHours / large.StoredWattHours, 0.999, 1.001);
        Assert.InRange(small.Celsius - large.Celsius, -0.1, 0.1);
    }

    [Fact]
    public void It_never_holds_more_than_fits_nor_less_than_nothing()
    {
        var full = new BatteryPack(Model, 0.95);
        full.Advance(TimeSpan.FromHours(10), 200_000);
        Assert.Equal(Model.CapacityWattHours, full.StoredWattHours, 3);
        Assert.Equal(0, full.AcceptedWatts);

        var empty = new BatteryPack(Model, 0.05);
        var given = empty.Advance(TimeSpan.FromHours(10), -200_000);
        Assert.Equal(0, empty.StoredWattHours, 3);
        Assert.Equal(-0.05 * Model.CapacityWattHours * Model.Efficiency, given, 3);
    }

    [Fact]
    public void It_takes_less_and_less_when_it_is_nearly_full()
    {
        Assert.Equal(100_000, new BatteryPack(Model, 0.5).AcceptedWatts);
        Assert.Equal(54_000, new BatteryPack(Model, 0.9).AcceptedWatts, 0);
        Assert.InRange(new BatteryPack(Model, 0.999).AcceptedWatts, 8_000, 9_000);
    }

    [Fact]
    public void It_warms_while_it_works_cools_afterwards_and_protects_itself()
    {
        var pack = new BatteryPack(Model with { CoolingWattsPerKelvin = 50 }, 0.1, surroundingsCelsius: 30);
        pack.Advance(TimeSpan.FromMinutes(20), 100_000);
        var warm = pack.Celsius;
        Assert.InRange(warm, 35, 60);
        pack.Advance(TimeSpan.FromHours(5), 0);
        Assert.InRange(pack.Celsius, 30, 31.5);

        Assert.Equal(0, new BatteryPack(Model, 0.5, surroundingsCelsius: 60).AcceptedWatts);
        Assert.Equal(50_000, new BatteryPack(Model, 0.5, surroundingsCelsius: 52.5).AcceptedWatts, 0);
        Assert.Equal(50_000, new BatteryPack(Model, 0.5, surroundingsCelsius: 0).AcceptedWatts, 0);
        Assert.Equal(0, new BatteryPack(Model, 0.5, surroundingsCelsius: -10).AcceptedWatts);
    }

    [Fact]
    public void Its_voltage_rises_with_its_charge()
    {
        Assert.Equal(Model.EmptyVolts, new BatteryPack(Model, 0).Volts);
        Assert.Equal(Model.FullVolts, new BatteryPack(Model, 1).Volts);
    }
}
