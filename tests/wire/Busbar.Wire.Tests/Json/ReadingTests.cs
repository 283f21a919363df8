using System.Text;

namespace Busbar.Wire.Tests.Json;

public sealed class ReadingTests
{
    private const string Valid = """{"reason":"PowerUp","model":"m"}""";

    [Theory]
    [InlineData(Valid)]
    [InlineData(""" { "model" : "12345678" , "reason" : "Local-Reset" } """)]
    [InlineData("""{"reason":"PowerUp","model":"😀😀😀😀😀😀😀😀"}""")]
    [InlineData("""{"reason":"PowerUp","model":"\ud83d\ude00\u00e9\n\t\\\"\/"}""")]
    [InlineData("""{"re\u0061son":"Power\u0055p","model":""}""")]
    [InlineData("""{"reason":"PowerUp","model":"m","count":1.0}""")]
    [InlineData("""{"reason":"PowerUp","model":"m","count":1e1}""")]
    [InlineData("""{"reason":"PowerUp","model":"m","count":-0}""")]
    [InlineData("""{"reason":"PowerUp","model":"m","total":9223372036854775807}""")]
    [InlineData("""{"reason":"PowerUp","model":"m","total":-9.223372036854775808e18}""")]
    [InlineData("""{"reason":"PowerUp","model":"m","samples":[{"value":0.1,"limit":21.4}]}""")]
    [InlineData("""{"reason":"PowerUp","model":"m","samples":[{"value":1e-30,"limit":1.50e1}]}""")]
    [InlineData("""{"reason":"PowerUp","model":"m","tags":["abc","é"],"numbers":[],"modem":{"next":{"next":{}}}}""")]
    [InlineData("""{"reason":"PowerUp","model":"m","any":[{"x":null},1e400,"\u0041"],"customData":{"vendorId":"v","z":{"a":[]}}}""")]
    [InlineData("""{"reason":"PowerUp","model":"m","a/b~c":"Local-Reset","isHot":true}""")]
    public void Accepts(string json)
    {
        Assert.Null(Validate(json));
    }

    [Theory]
    [InlineData("", WireFault.Syntax, "")]
    [InlineData("[]", WireFault.WrongType, "")]
    [InlineData("{", WireFault.Syntax, "")]
    [InlineData(Valid + "x", WireFault.Syntax, "")]
    [InlineData("""{"reason":"PowerUp","model":"m",}""", WireFault.Syntax, "")]
    [InlineData("""{"model":"m"}""", WireFault.MissingProperty, "")]
    [InlineData("""{"reason":"PowerUp","model":"m","x":1}""", WireFault.UnknownProperty, "")]
    [InlineData("""{"reason":"PowerUp","model":"m","model":"m"}""", WireFault.DuplicateProperty, "/model")]
    [InlineData("""{"reason":"powerup","model":"m"}""", WireFault.NotInEnum, "/reason")]
    [InlineData("""{"reason":1,"model":"m"}""", WireFault.WrongType, "/reason")]
    [InlineData("""{"reason":null,"model":"m"}""", WireFault.WrongType, "/reason")]
    [InlineData("""{"reason":"PowerUp","model":"123456789"}""", WireFault.TooLong, "/model")]
    [InlineData("""{"reason":"PowerUp","model":"éééééééé9"}""", WireFault.TooLong, "/model")]
    [InlineData("""{"reason":"PowerUp","model":"\ud83d"}""", WireFault.Syntax, "/model")]
    [InlineData("""{"reason":"PowerUp","model":"\x"}""", WireFault.Syntax, "/model")]
    [InlineData("{\"reason\":\"PowerUp\",\"model\":\"\n\"}", WireFault.Syntax, "/model")]
    [InlineData("""{"reason":"PowerUp","model":"m","count":1.5}""", WireFault.WrongType, "/count")]
    [InlineData("""{"reason":"PowerUp","model":"m","count":"1"}""", WireFault.WrongType, "/count")]
    [InlineData("""{"reason":"PowerUp","model":"m","count":null}""", WireFault.WrongType, "/count")]
    [InlineData("""{"reason":"PowerUp","model":"m","count":11}""", WireFault.OutOfRange, "/count")]
    [InlineData("""{"reason":"PowerUp","model":"m","count":2147483648}""", WireFault.OutOfRange, "/count")]
    [InlineData("""{"reason":"PowerUp","model":"m","count":1e999999999999999999999}""", WireFault.OutOfRange, "/count")]
    [InlineData("""{"reason":"PowerUp","model":"m","count":01}""", WireFault.Syntax, "/count")]
    [InlineData("""{"reason":"PowerUp","model":"m","count":-}""", WireFault.Syntax, "/count")]
    [InlineData("""{"reason":"PowerUp","model":"m","total":9223372036854775808}""", WireFault.OutOfRange, "/total")]
    [InlineData("""{"reason":"PowerUp","model":"m","isHot":tru}""", WireFault.Syntax, "/isHot")]
    [InlineData("""{"reason":"PowerUp","model":"m","samples":[]}""", WireFault.TooFewItems, "/samples")]
    [InlineData("""{"reason":"PowerUp","model":"m","samples":[{"value":1},{"value":1},{"value":1},{"value":1}]}""", WireFault.TooManyItems, "/samples")]
    [InlineData("""{"reason":"PowerUp","model":"m","samples":[{"value":1},{}]}""", WireFault.MissingProperty, "/samples/1")]
    [InlineData("""{"reason":"PowerUp","model":"m","samples":[{"value":1,"limit":1.25}]}""", WireFault.TooPrecise, "/samples/0/limit")]
    [InlineData("""{"reason":"PowerUp","model":"m","samples":[{"value":1,"limit":-0.6}]}""", WireFault.OutOfRange, "/samples/0/limit")]
    [InlineData("""{"reason":"PowerUp","model":"m","samples":[{"value":1e29}]}""", WireFault.OutOfRange, "/samples/0/value")]
    [InlineData("""{"reason":"PowerUp","model":"m","samples":[{"value":1,"at":"2024-02-30T00:00:00Z"}]}""", WireFault.BadFormat, "/samples/0/at")]
    [InlineData("""{"reason":"PowerUp","model":"m","samples":[{"value":1,"at":"2024-02-20T00:00:00"}]}""", WireFault.BadFormat, "/samples/0/at")]
    [InlineData("""{"reason":"PowerUp","model":"m","tags":["ab","abcd"]}""", WireFault.TooLong, "/tags/1")]
    [InlineData("""{"reason":"PowerUp","model":"m","modem":{"next":{"iccid":"123456"}}}""", WireFault.TooLong, "/modem/next/iccid")]
    [InlineData("""{"reason":"PowerUp","model":"m","a/b~c":"no"}""", WireFault.NotInEnum, "/a~1b~0c")]
    [InlineData("""{"reason":"PowerUp","model":"m","customData":{"vendorId":"v","z":1,"z":2}}""", WireFault.DuplicateProperty, "/customData/z")]
    [InlineData("""{"reason":"PowerUp","model":"m","any":{"x":}}""", WireFault.Syntax, "/any")]
    public void Rejects_with_fault_and_path(string json, WireFault fault, string path)
    {
        var error = Validate(json);
        Assert.NotNull(error);
        Assert.Equal((fault, path), (error.Fault, error.Path));
        Assert.NotEmpty(error.Message);
    }

    [Fact]
    public void Rejects_bytes_that_are_not_utf8()
    {
        var json = Encoding.UTF8.GetBytes(Valid);
        json[^3] = 0xC3;
        Assert.Equal(WireFault.Syntax, WireJson.Validate<Boot>(json, WireLimits.Default)?.Fault);
    }

    [Fact]
    public void Rejects_nesting_beyond_the_limit()
    {
        var json = string.Concat(Enumerable.Repeat("{\"next\":", 40)) + "{}" + new string('}', 40);
        var error = WireJson.Validate<Modem>(Encoding.UTF8.GetBytes(json), WireLimits.Default);
        Assert.Equal(WireFault.TooLarge, error?.Fault);
    }

    [Fact]
    public void A_connection_may_raise_a_length_limit()
    {
        var limits = new WireLimits
        {
            FieldLengths = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(
                new Dictionary<string, int> { ["Boot.Model"] = 10 }),
        };
        Assert.Null(WireJson.Validate<Boot>("""{"reason":"PowerUp","model":"1234567890"}"""u8, limits));
        Assert.Equal(
            WireFault.TooLong,
            WireJson.Validate<Boot>("""{"reason":"PowerUp","model":"12345678901"}"""u8, limits)?.Fault);
    }

    [Fact]
    public void A_lenient_record_takes_null_as_absent_and_keeps_initialisers()
    {
        Assert.True(WireJson.TryRead<Lenient>(
            """{"at":"2024-05-01T10:00:00","note":null,"retries":null,"other":[1]}"""u8, WireLimits.Default, out var value, out _));
        Assert.Equal(TimeSpan.Zero, value.At.Offset);
        Assert.Null(value.Note);
        Assert.Equal(3, value.Retries);
        Assert.Equal(["none"], value.Names);
    }

    [Fact]
    public void A_prefix_says_where_it_ends()
    {
        Assert.True(WireJson.TryReadPrefix<Boot>(Encoding.UTF8.GetBytes(Valid + ",1]"), WireLimits.Default, out _, out _, out var consumed));
        Assert.Equal(Valid.Length, consumed);
    }

    private static ProtocolError? Validate(string json)
    {
        return WireJson.Validate<Boot>(Encoding.UTF8.GetBytes(json), WireLimits.Default);
    }
}
