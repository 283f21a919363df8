namespace Busbar.Wire.Tests;

public sealed class IsoDurationTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 31, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("PT15M", "2026-01-31T00:15:00Z")]
    [InlineData("P1M", "2026-02-28T00:00:00Z")]
    [InlineData("P1Y2M3DT4H5M6.5S", "2027-04-03T04:05:06.5Z")]
    [InlineData("P2W", "2026-02-14T00:00:00Z")]
    [InlineData("-PT1H", "2026-01-30T23:00:00Z")]
    public void Leads_from_one_moment_to_another(string text, string end)
    {
        Assert.True(IsoDuration.TryParse(text, out var duration));
        Assert.Equal(DateTimeOffset.Parse(end, System.Globalization.CultureInfo.InvariantCulture), duration.AddTo(Start));
        Assert.Equal(text, duration.ToWireText());
    }

    [Theory]
    [InlineData("P9999Y")]
    [InlineData("P99999999999999999999Y")]
    [InlineData("PT99999999999999999999999999999999999S")]
    public void Ends_at_the_end_of_the_calendar(string text)
    {
        Assert.True(IsoDuration.TryParse(text, out var duration));
        Assert.True(duration.AddTo(Start).Year > 2050);
        Assert.Equal(DateTimeOffset.MaxValue, IsoDuration.Endless.AddTo(Start));
        Assert.True(duration.ToTimeSpan() > TimeSpan.FromDays(10_000));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("P1S")]
    [InlineData("PT5M1H")]
    [InlineData("P1W2D")]
    [InlineData("PT1.S")]
    [InlineData("PT.5S")]
    [InlineData("PT1.5H")]
    [InlineData("+PT1H")]
    [InlineData(" PT1H")]
    [InlineData("1H")]
    [InlineData("P1H")]
    public void Refuses_what_is_no_duration(string text) => Assert.False(IsoDuration.TryParse(text, out _));

    [Fact]
    public void Is_made_of_a_time_span()
    {
        Assert.Equal("PT15M", IsoDuration.FromTimeSpan(TimeSpan.FromMinutes(15)).ToWireText());
        Assert.Equal(TimeSpan.FromHours(25), IsoDuration.FromTimeSpan(TimeSpan.FromHours(25)).ToTimeSpan());
    }
}
