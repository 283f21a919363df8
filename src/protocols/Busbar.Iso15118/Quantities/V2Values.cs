using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Quantities;

/// <summary>Physical values of ISO 15118-2 to numbers and back.</summary>
public static class V2Values
{
    /// <summary>The number in its base unit.</summary>
    public static double Number(this PhysicalValue value) => DecimalScale.Number(value.Value, value.Multiplier);

    /// <summary>The value that is nearest to a number, with as many digits as fit.</summary>
    public static PhysicalValue Of(double number, UnitSymbol unit)
    {
        var (value, power) = DecimalScale.Split(number, -3, 3);
        return new PhysicalValue { Multiplier = power, Unit = unit, Value = value };
    }

    /// <summary>A voltage in V.</summary>
    public static PhysicalValue Volts(double number) => Of(number, UnitSymbol.V);

    /// <summary>A current in A.</summary>
    public static PhysicalValue Amperes(double number) => Of(number, UnitSymbol.A);

    /// <summary>A power in W.</summary>
    public static PhysicalValue Watts(double number) => Of(number, UnitSymbol.W);

    /// <summary>An energy in Wh.</summary>
    public static PhysicalValue WattHours(double number) => Of(number, UnitSymbol.Wh);

    /// <summary>A time.</summary>
    public static PhysicalValue Seconds(TimeSpan time) => Of(time.TotalSeconds, UnitSymbol.S);
}
