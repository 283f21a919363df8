using Busbar.Charging.Metering;

namespace Busbar.Charging.Tests.Metering;

public sealed class UnitTableTests
{
    [Theory]
    [InlineData("kWh", 1.5, MeterUnit.Wh, 1500)]
    [InlineData("Wh", 1.5, MeterUnit.Wh, 1.5)]
    [InlineData("kW", 11, MeterUnit.W, 11000)]
    [InlineData("Celcius", 20, MeterUnit.Celsius, 20)]
    [InlineData("Celsius", 20, MeterUnit.Celsius, 20)]
    [InlineData("Hertz", 50, MeterUnit.Hz, 50)]
    [InlineData("Hz", 50, MeterUnit.Hz, 50)]
    [InlineData("K", 273.15, MeterUnit.Celsius, 0)]
    [InlineData("furlong", 7, MeterUnit.None, 7)]
    public void Turns_what_stations_send_into_base_units(string unit, double value, MeterUnit expected, double normalised)
    {
        Assert.Equal(expected, UnitTable.Normalise((decimal)value, unit, Measurand.Voltage, out var result));
        Assert.Equal((decimal)normalised, result);
    }

    [Fact]
    public void Energy_without_a_unit_is_in_watt_hours() =>
        Assert.Equal(MeterUnit.Wh, UnitTable.Normalise(7, null, Measurand.EnergyImportRegister, out _));
}
