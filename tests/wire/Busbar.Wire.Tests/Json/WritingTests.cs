using System.Text;

namespace Busbar.Wire.Tests.Json;

public sealed class WritingTests
{
    [Fact]
    public void Writes_in_order_and_leaves_out_what_is_null()
    {
        var boot = new Boot
        {
            Reason = Reason.LocalReset,
            Model = "a\"\\\n\u0001é😀",
            Total = -5,
            Samples = [new Sample { Value = 7.00m, At = new DateTimeOffset(2024, 5, 1, 12, 0, 0, 250, TimeSpan.FromHours(2)) }],
            Tags = ["x", "y"],
        };
        Assert.Equal(
            """{"reason":"Local-Reset","model":"a\"\\\n\u0001é😀","total":-5,"samples":[{"value":7.00,"at":"2024-05-01T10:00:00.250Z"}],"tags":["x","y"]}""",
            Encoding.UTF8.GetString(WireJson.ToUtf8(boot)));
    }

    [Theory]
    [InlineData("""{"reason":"PowerUp","model":"m","samples":[{"value":1.50},{"value":-0.001,"limit":3}],"tags":[],"numbers":[1,2,3,4,5,6,7,8,9,10]}""")]
    [InlineData("""{"reason":"PowerUp","model":"m","modem":{"iccid":"é"},"any":[1e400, {"q":null}],"customData":{"vendorId":"v","b":1,"a":"x"}}""")]
    public void Reads_back_what_it_wrote_byte_for_byte(string json)
    {
        var read = Read(json);
        var written = WireJson.ToUtf8(read);
        Assert.Equal(json, Encoding.UTF8.GetString(written));
        Assert.Equal(read, Read(json));
        Assert.Equal(read.GetHashCode(), Read(json).GetHashCode());
    }

    private static Boot Read(string json)
    {
        Assert.True(WireJson.TryRead<Boot>(Encoding.UTF8.GetBytes(json), WireLimits.Default, out var boot, out var error), error?.ToString());
        return boot;
    }
}
