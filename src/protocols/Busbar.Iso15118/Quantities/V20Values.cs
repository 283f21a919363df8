using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Quantities;

/// <summary>Rational numbers of ISO 15118-20 to numbers and back.</summary>
public static class V20Values
{
    // The exponent may be anything from -128 to 127; nothing that is charged needs more than these.
    private const int LeastExponent = -3;
    private const int MostExponent = 6;

    /// <summary>The number in its base unit.</summary>
    public static double Number(this RationalNumber value) => DecimalScale.Number(value.Value, value.Exponent);

    /// <summary>The value that is nearest to a number, with as many digits as fit.</summary>
    public static RationalNumber Of(double number)
    {
        var (value, power) = DecimalScale.Split(number, LeastExponent, MostExponent);
        return new RationalNumber { Exponent = power, Value = value };
    }
}
