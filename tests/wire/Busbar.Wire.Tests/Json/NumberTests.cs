using System.Globalization;
using System.Numerics;
using System.Text;
using Busbar.TestKit;

namespace Busbar.Wire.Tests.Json;

public sealed class NumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.00", "0.00")]
    [InlineData("7.00", "7.00")]
    [InlineData("1e2", "100")]
    [InlineData("1.50E+1", "15")]
    [InlineData("15e-1", "1.5")]
    [InlineData("0.1", "0.1")]
    [InlineData("9999999999999999999999999999", "9999999999999999999999999999")]
    [InlineData("0.1000000000000000055511151231257827", "0.1000000000000000055511151231")]
    [InlineData("12345678901234567890.12345678951", "12345678901234567890.12345679")]
    [InlineData("1e-400", "0")]
    [InlineData("0e99999999999", "0")]
    public void Reads_decimals_exactly(string token, string expected)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(token), WireLimits.Default);
        Assert.True(reader.TryReadDecimal(out var value));
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), value);
        Assert.True(reader.TryEnd());
    }

    [Theory]
    [InlineData("7.00")]
    [InlineData("0.10")]
    [InlineData("-123.4560")]
    public void A_decimal_keeps_its_places(string token)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(token), WireLimits.Default);
        Assert.True(reader.TryReadDecimal(out var value));
        Assert.Equal(token, value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("21.4", 1, true)]
    [InlineData("21.40", 1, true)]
    [InlineData("2140e-2", 1, true)]
    [InlineData("21.41", 1, false)]
    [InlineData("1e-400", 1, false)]
    [InlineData("1e20", 0, true)]
    public void Counts_decimal_places_of_the_value(string token, int places, bool isValid)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(token), WireLimits.Default);
        Assert.Equal(isValid, reader.TryReadDecimal(places, out _));
    }

    [Fact]
    public void Random_decimals_and_integers_agree_with_exact_arithmetic()
    {
        var random = Seed.Random(99);
        for (var round = 0; round < 20_000; round++)
        {
            var digits = string.Concat(Enumerable.Range(0, random.Next(1, 26)).Select(_ => (char)('0' + random.Next(10)))).TrimStart('0');
            var exponent = random.Next(-12, 12);
            var token = (random.Next(2) == 0 ? "-" : "") + (digits.Length == 0 ? "0" : digits) + "e" + exponent;
            CheckInteger(token, digits, exponent);
            if (digits.Length + exponent <= 28)
            {
                var reader = new JsonReader(Encoding.UTF8.GetBytes(token), WireLimits.Default);
                Assert.True(reader.TryReadDecimal(out var value), token);
                Assert.Equal(decimal.Parse(token, NumberStyles.Float, CultureInfo.InvariantCulture), value);
            }
        }
    }

    private static void CheckInteger(string token, string digits, int exponent)
    {
        var magnitude = digits.Length == 0 ? BigInteger.Zero : BigInteger.Parse(digits, CultureInfo.InvariantCulture);
        magnitude = token[0] == '-' ? -magnitude : magnitude;
        var power = BigInteger.Pow(10, Math.Abs(exponent));
        var isWhole = exponent >= 0 || magnitude % power == 0;
        var exact = exponent >= 0 ? magnitude * power : magnitude / power;
        var reader = new JsonReader(Encoding.UTF8.GetBytes(token), WireLimits.Default);
        var isRead = reader.TryReadInt64(out var value);
        Assert.Equal(isWhole && exact >= long.MinValue && exact <= long.MaxValue, isRead);
        Assert.True(!isRead || value == exact, token);
        Assert.True(isRead || reader.Error.Fault == (isWhole ? WireFault.OutOfRange : WireFault.WrongType), token);
    }
}
