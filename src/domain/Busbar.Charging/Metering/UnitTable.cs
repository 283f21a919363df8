using System.Collections.Frozen;

namespace Busbar.Charging.Metering;

/// <summary>Turns the units that stations send, also the misspelt ones, into base units.</summary>
public static class UnitTable
{
    private static readonly FrozenDictionary<string, (MeterUnit Unit, decimal Factor, decimal Offset)> Known =
        new Dictionary<string, (MeterUnit, decimal, decimal)>(StringComparer.OrdinalIgnoreCase)
        {
            ["Wh"] = (MeterUnit.Wh, 1, 0),
            ["kWh"] = (MeterUnit.Wh, 1000, 0),
            ["varh"] = (MeterUnit.Varh, 1, 0),
            ["kvarh"] = (MeterUnit.Varh, 1000, 0),
            ["VAh"] = (MeterUnit.VAh, 1, 0),
            ["kVAh"] = (MeterUnit.VAh, 1000, 0),
            ["W"] = (MeterUnit.W, 1, 0),
            ["kW"] = (MeterUnit.W, 1000, 0),
            ["var"] = (MeterUnit.Var, 1, 0),
            ["kvar"] = (MeterUnit.Var, 1000, 0),
            ["VA"] = (MeterUnit.VA, 1, 0),
            ["kVA"] = (MeterUnit.VA, 1000, 0),
            ["A"] = (MeterUnit.A, 1, 0),
            ["V"] = (MeterUnit.V, 1, 0),
            ["Celsius"] = (MeterUnit.Celsius, 1, 0),
            ["Celcius"] = (MeterUnit.Celsius, 1, 0),
            ["K"] = (MeterUnit.Celsius, 1, -273.15m),
            ["Fahrenheit"] = (MeterUnit.Celsius, 5m / 9m, -32m * 5m / 9m),
            ["Percent"] = (MeterUnit.Percent, 1, 0),
            ["%"] = (MeterUnit.Percent, 1, 0),
            ["Hz"] = (MeterUnit.Hz, 1, 0),
            ["Hertz"] = (MeterUnit.Hz, 1, 0),
            ["s"] = (MeterUnit.S, 1, 0),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value in its base unit.</summary>
    /// <param name="value">The value as sent.</param>
    /// <param name="unit">The unit as sent; null for the measurand's own.</param>
    /// <param name="measurand">What is measured, which tells the unit when none is sent.</param>
    /// <param name="normalised">The value in base units.</param>
    /// <returns>The base unit; none when the unit is outside the list, and then the value is as sent.</returns>
    public static MeterUnit Normalise(decimal value, string? unit, Measurand measurand, out decimal normalised)
    {
        normalised = value;
        if (unit is null)
            return UnitOf(measurand);
        if (!Known.TryGetValue(unit, out var known))
            return MeterUnit.None;
        normalised = value * known.Factor + known.Offset;
        return known.Unit;
    }

    /// <summary>The unit a measurand is in when none is sent (OCPP 2.1 3.61 default Wh for energy).</summary>
    public static MeterUnit UnitOf(Measurand measurand)
    {
        var name = measurand.Name;
        return name switch
        {
            _ when name.StartsWith("Energy.Reactive", StringComparison.Ordinal) => MeterUnit.Varh,
            _ when name.StartsWith("Energy.Apparent", StringComparison.Ordinal) => MeterUnit.VAh,
            _ when name.StartsWith("Energy", StringComparison.Ordinal) => MeterUnit.Wh,
            "Power.Factor" => MeterUnit.None,
            _ when name.StartsWith("Power.Reactive", StringComparison.Ordinal) => MeterUnit.Var,
            _ when name.StartsWith("Power", StringComparison.Ordinal) => MeterUnit.W,
            _ when name.StartsWith("Current", StringComparison.Ordinal) => MeterUnit.A,
            _ when name.StartsWith("Voltage", StringComparison.Ordinal) => MeterUnit.V,
            "SoC" or "Display.PresentSOC" or "Display.TargetSOC" or "Display.MinimumSOC" or "Display.MaximumSOC" => MeterUnit.Percent,
            "Frequency" => MeterUnit.Hz,
            "Temperature" => MeterUnit.Celsius,
            _ => MeterUnit.None,
        };
    }
}
