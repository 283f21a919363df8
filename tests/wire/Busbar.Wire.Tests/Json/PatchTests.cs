using System.Text;

namespace Busbar.Wire.Tests.Json;

[WirePatch]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Place
{
    [MaxLength(4)]
    public required string Id { get; init; }

    public string? Name { get; init; }

    public int? Floor { get; init; }

    [Items(Min = 1)]
    public IReadOnlyList<string>? Tags { get; init; }
}

public sealed class PatchTests
{
    private static readonly Place Original = new() { Id = "1", Name = "a", Floor = 2, Tags = ["x"] };

    [Fact]
    public void Sets_clears_and_leaves()
    {
        var patch = Read("""{"name":"b","floor":null}""");
        Assert.False(patch.Id.IsPresent);
        Assert.Equal(Original with { Name = "b", Floor = null }, patch.Apply(Original));
    }

    [Fact]
    public void Lays_undeclared_properties_over_those_of_the_record()
    {
        var record = Read("""{"u":1,"v":2}""").Apply(Original);
        var patched = Read("""{"u":null,"w":3}""").Apply(record);
        Assert.Equal(["v", "w"], patched.Extra!.Keys);
    }

    [Theory]
    [InlineData("""{"id":null}""", WireFault.WrongType, "/id")]
    [InlineData("""{"id":"12345"}""", WireFault.TooLong, "/id")]
    [InlineData("""{"floor":null,"floor":1}""", WireFault.DuplicateProperty, "/floor")]
    [InlineData("""{"tags":[]}""", WireFault.TooFewItems, "/tags")]
    public void Checks_what_it_carries(string json, WireFault fault, string path)
    {
        var error = WireJson.Validate<PlacePatch>(Encoding.UTF8.GetBytes(json), WireLimits.Default);
        Assert.Equal((fault, path), (error?.Fault, error?.Path));
    }

    [Fact]
    public void Is_made_from_what_differs_and_written_as_such()
    {
        var changed = Original with { Name = null, Tags = ["x", "y"] };
        var patch = PlacePatch.Between(Original, changed);
        Assert.Equal("""{"name":null,"tags":["x","y"]}""", Encoding.UTF8.GetString(WireJson.ToUtf8(patch)));
        Assert.Equal(changed, patch.Apply(Original));
    }

    [Fact]
    public void Compares_by_what_it_says()
    {
        var patch = Read("""{"name":null,"tags":["x","y"]}""");
        Assert.Equal(Read("""{"tags":["x","y"],"name":null}"""), patch);
        Assert.Equal(Read("""{"tags":["x","y"],"name":null}""").GetHashCode(), patch.GetHashCode());
        Assert.NotEqual(Read("""{"tags":["x","y"]}"""), patch);
        Assert.NotEqual(Read("""{"name":null,"tags":["x"]}"""), patch);
    }

    private static PlacePatch Read(string json)
    {
        Assert.True(WireJson.TryRead<PlacePatch>(Encoding.UTF8.GetBytes(json), WireLimits.Default, out var patch, out var error), error?.ToString());
        return patch;
    }
}
