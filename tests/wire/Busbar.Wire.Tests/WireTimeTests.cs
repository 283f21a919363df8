using System.Globalization;
using System.Text;

namespace Busbar.Wire.Tests;

public sealed class WireTimeTests
{
    [Theory]
    [InlineData("2024-05-01T10:00:00Z", "2024-05-01T10:00:00Z")]
    [InlineData("2024-05-01t10:00:00z", "2024-05-01T10:00:00Z")]
    [InlineData("2024-05-01T10:00:00.1Z", "2024-05-01T10:00:00.100Z")]
    [InlineData("2024-05-01T10:00:00.123456789Z", "2024-05-01T10:00:00.1234567Z")]
    [InlineData("2024-05-01T00:30:00+02:00", "2024-04-30T22:30:00Z")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z")]
    [InlineData("2024-02-29T23:59:59-00:00", "2024-02-29T23:59:59Z")]
    public void Reads_and_writes_in_utc(string text, string expected)
    {
        Assert.True(WireTime.TryParse(Encoding.ASCII.GetBytes(text), allowZoneless: false, out var value));
        var written = new byte[WireTime.MaxFormattedLength];
        Assert.Equal(expected, Encoding.ASCII.GetString(written, 0, WireTime.Format(value, written)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-05-01")]
    [InlineData("2024-05-01 10:00:00Z")]
    [InlineData("2024-05-01T10:00:00")]
    [InlineData("2024-05-01T10:00:00.Z")]
    [InlineData("2024-05-01T10:00:00+0200")]
    [InlineData("2024-05-01T10:00:00+15:00")]
    [InlineData("2024-05-01T24:00:00Z")]
    [InlineData("2024-05-01T10:60:00Z")]
    [InlineData("2023-02-29T10:00:00Z")]
    [InlineData("2024-13-01T10:00:00Z")]
    [InlineData("0000-01-01T10:00:00Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("2024-05-01T10:00:00Zx")]
    public void Rejects_what_is_no_date_time(string text)
    {
        Assert.False(WireTime.TryParse(Encoding.ASCII.GetBytes(text), allowZoneless: false, out _));
    }

    [Fact]
    public void Keeps_the_offset_and_may_take_a_missing_zone_as_utc()
    {
        Assert.True(WireTime.TryParse("2024-05-01T10:00:00+02:00"u8, allowZoneless: false, out var zoned));
        Assert.Equal(TimeSpan.FromHours(2), zoned.Offset);
        Assert.True(WireTime.TryParse("2024-05-01T10:00:00.5"u8, allowZoneless: true, out var zoneless));
        Assert.Equal(DateTimeOffset.Parse("2024-05-01T10:00:00.5Z", CultureInfo.InvariantCulture), zoneless);
    }
}
