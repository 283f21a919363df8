namespace Busbar.Iso15118.Quantities;

/// <summary>Numbers as a 16-bit integer and a power of ten, the form of every physical value on the wire.</summary>
internal static class DecimalScale
{
    // Finer than a thousandth of a unit nothing in a session is measured.
    private const int FinestPower = -3;

    private static readonly double[] Powers = [1e-3, 1e-2, 1e-1, 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6];

    internal static double Number(short value, sbyte power) =>
        power is >= FinestPower and <= 6 ? value * Powers[power - FinestPower] : value * Math.Pow(10, power);

    /// <summary>
    /// Whole numbers that fit keep the power 0; others get the finest power at which they fit. What does not fit at all is cut to the
    /// largest number that does.
    /// </summary>
    internal static (short Value, sbyte Power) Split(double number, int leastPower, int mostPower)
    {
        if (double.IsNaN(number))
        {
            return (0, 0);
        }

        if (number == Math.Truncate(number) && Math.Abs(number) <= short.MaxValue)
        {
            return ((short)number, 0);
        }

        for (var power = Math.Max(leastPower, FinestPower); power <= mostPower; power++)
        {
            var scaled = Math.Round(number / Math.Pow(10, power), MidpointRounding.ToEven);
            if (Math.Abs(scaled) <= short.MaxValue)
            {
                return ((short)scaled, (sbyte)power);
            }
        }

        return (number > 0 ? short.MaxValue : short.MinValue, (sbyte)mostPower);
    }
}
