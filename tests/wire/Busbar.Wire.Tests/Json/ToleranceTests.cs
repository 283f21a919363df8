using System.Text;

namespace Busbar.Wire.Tests.Json;

/// <summary>A reader that collects goes on after a fault, keeps what can be kept and tells everything.</summary>
public sealed class ToleranceTests
{
    [Theory]
    [InlineData("""{"length":1,"sockets":[{"id":"abcde"}],"first":{"id":"a"}}""", "TooLong /sockets/0/id kept")]
    [InlineData("""{"length":1,"sockets":[{"id":"A"}],"first":{"id":"a"}}""", "BadFormat /sockets/0/id kept")]
    [InlineData("""{"length":1,"sockets":[{"id":"ABCDE"}],"first":{"id":"a"}}""", "TooLong /sockets/0/id kept")]
    [InlineData("""{"length":"1.50","sockets":[{"id":7,"count":"3"}],"first":{"id":"a"}}""", "WrongType /length kept; WrongType /sockets/0/id kept; WrongType /sockets/0/count kept")]
    [InlineData("""{"length":1,"sockets":[{"id":"a","count":10}],"first":{"id":"a"}}""", "OutOfRange /sockets/0/count kept")]
    [InlineData("""{"length":1,"sockets":[],"first":{"id":"a"}}""", "TooFewItems /sockets kept")]
    [InlineData("""{"length":1,"sockets":[{"id":"a"}]}""", "Condition  kept")]
    [InlineData("""{"length":1,"sockets":[{"id":"a","reason":"No"}],"first":{"id":"a"}}""", "NotInEnum /sockets/0/reason left out")]
    [InlineData("""{"length":1,"sockets":[{"id":"a"},{"id":null}],"first":{"id":"a"}}""", "MissingProperty /sockets/1 left out")]
    [InlineData("""{"length":1,"sockets":[{"id":"a"},7,{"id":{}}],"first":{"id":"a"}}""", "WrongType /sockets/1 left out; WrongType /sockets/2/id left out")]
    [InlineData("""{"length":1,"sockets":[{"id":"a","id":"b"}],"first":{"id":"a"}}""", "DuplicateProperty /sockets/0/id kept")]
    [InlineData("""{"length":1,"sockets":[{"id":"a","at":"2030-01-01 00:00:00+01:00"}],"first":{"id":"a"}}""", "BadFormat /sockets/0/at kept")]
    [InlineData("""{"length":1,"sockets":[{"id":"a","at":"yesterday"}],"first":{"id":"a","at":"2030-01-01T00:00:00"}}""", "BadFormat /sockets/0/at left out")]
    [InlineData("""{"length":1,"sockets":[{"id":"a"}],"first":{"id":"a"},"x~/y":1,"x~/y":2}""", "DuplicateProperty /x~0~1y kept")]
    public void A_fault_is_told_with_its_place_and_the_rest_is_read(string json, string faults)
    {
        var strip = WireJson.ReadAll<Strip>(Encoding.UTF8.GetBytes(json), WireLimits.Default, out var found);
        Assert.Equal(faults, string.Join("; ", found.Select(fault => $"{fault.Fault} {fault.Path} {(fault.IsTolerated ? "kept" : "left out")}")));
        Assert.NotNull(strip);
    }

    [Fact]
    public void What_is_kept_has_its_value()
    {
        var strip = WireJson.ReadAll<Strip>("""{"length":"1.50","sockets":[{"id":7,"count":"3","at":"2030-01-01 00:00:00+01:00"},{}]}"""u8, WireLimits.Default, out _);
        Assert.Equal(1.5m, strip!.Length);
        var socket = Assert.Single(strip.Sockets);
        Assert.Equal("7", socket.Id);
        Assert.Equal(3, socket.Count);
        Assert.Equal(new DateTimeOffset(2029, 12, 31, 23, 0, 0, TimeSpan.Zero), socket.At);
    }

    [Fact]
    public void Every_missing_property_is_told_and_nothing_is_made_up()
    {
        Assert.Null(WireJson.ReadAll<Strip>("""{"first":{"id":"a"}}"""u8, WireLimits.Default, out var faults));
        Assert.Equal(["The property 'length' is missing.", "The property 'sockets' is missing."], faults.Select(fault => fault.Message));
        Assert.All(faults, fault => Assert.Equal("TEST 1.1", fault.Clause));
    }

    [Fact]
    public void A_fault_names_the_clause_of_the_record_it_is_in()
    {
        WireJson.ReadAll<Strip>("""{"length":"1","sockets":[{"id":"a","count":0}],"first":7}"""u8, WireLimits.Default, out var faults);
        Assert.Equal(["TEST 1.1", "TEST 1.1", "TEST 1.2", "TEST 1.1"], faults.Select(fault => fault.Clause));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"length":1,"sockets":[{"id":"a"]}""")]
    [InlineData("""{"length":1,"sockets":[{"id":{"x":[}}}]}""")]
    [InlineData("""{"length":1,"sockets":[{"id":"a"}]} x""")]
    public void What_is_no_JSON_ends_the_reading(string json)
    {
        Assert.Null(WireJson.ReadAll<Strip>(Encoding.UTF8.GetBytes(json), WireLimits.Default, out var faults));
        Assert.Equal(WireFault.Syntax, faults[^1].Fault);
    }

    [Fact]
    public void Only_the_first_hundred_faults_are_kept()
    {
        var items = string.Join(',', Enumerable.Repeat("""{"id":"TOO LONG"}""", 5000));
        var sockets = WireJson.ReadAllItems<Socket>(Encoding.UTF8.GetBytes($"[{items}]"), WireLimits.Default, out var faults);
        Assert.Equal(5000, sockets!.Count);
        Assert.Equal(100, faults.Count);
    }

    [Fact]
    public void Items_that_cannot_be_read_are_left_out_of_a_list()
    {
        var sockets = WireJson.ReadAllItems<Socket>("""[{"id":"a"},null,{"id":true},{"id":"b"}]"""u8, WireLimits.Default, out var faults);
        Assert.Equal(["a", "b"], sockets!.Select(socket => socket.Id));
        Assert.Equal(["/1", "/2/id"], faults.Select(fault => fault.Path));
    }

    [Fact]
    public void A_reader_that_does_not_collect_stops_at_the_first_fault()
    {
        Assert.False(WireJson.TryRead<Strip>("""{"length":"1","sockets":7}"""u8, WireLimits.Default, out _, out var error));
        Assert.Equal((WireFault.WrongType, "/length"), (error.Fault, error.Path));
    }

    [Fact]
    public void A_twin_collects_too()
    {
        var patch = WireJson.ReadAll<SocketPatch>("""{"id":"abcde","count":{},"plug":null}"""u8, WireLimits.Default, out var faults);
        Assert.Equal("abcde", patch!.Id.Value);
        Assert.False(patch.Count.IsPresent);
        Assert.True(patch.Plug.IsNull);
        Assert.Equal(["/id", "/count"], faults.Select(fault => fault.Path));
    }

    [Theory]
    [InlineData("\"Round\"", true)]
    [InlineData("\"SQUARE_2\"", true)]
    [InlineData("\"OVAL é\"", false)]
    public void An_open_enum_keeps_what_it_does_not_know(string plug, bool isKnown)
    {
        var json = $$"""{"id":"a","plug":{{plug}}}""";
        var socket = WireJson.ReadAll<Socket>(Encoding.UTF8.GetBytes(json), WireLimits.Default, out var faults);
        Assert.Empty(faults);
        Assert.Equal(isKnown, socket!.Plug!.Value.Known is not null);
        Assert.Equal(json, Encoding.UTF8.GetString(WireJson.ToUtf8(socket)));
    }

    [Fact]
    public void Objects_are_found_by_name() => Assert.Equal(typeof(Strip), SampleObjects.Objects.Find("Strip")?.Type);
}
