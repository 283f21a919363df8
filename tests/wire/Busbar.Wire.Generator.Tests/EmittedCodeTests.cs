using Busbar.TestKit;

namespace Busbar.Wire.Generator.Tests;

public sealed class EmittedCodeTests
{
    private const string Order =
        """
        namespace Shop;

        [WireEnum]
        public enum Size
        {
            Small,

            [WireName("Extra-Large")]
            ExtraLarge,
        }

        [WireMessage("PlaceOrder", MessageKind.Request, MessageSender.Station, "SHOP 1")]
        [WirePatch]
        [WireRecord(Unknown = UnknownProperties.Preserve)]
        public sealed partial record Order
        {
            [MaxLength(20)]
            public required string Id { get; init; }

            public Size? Size { get; init; }

            [Range(Min = 0)]
            [DecimalPlaces(2)]
            public decimal? Price { get; init; }

            [Items(Min = 1, Max = 3)]
            [MaxLength(8)]
            public required IReadOnlyList<string> Tags { get; init; }

            public Order? Parent { get; init; }

            public bool IsOpen { get; init; } = true;
        }

        [WireCatalogue]
        public static partial class ShopMessages;

        [WireEnum(IsOpen = true)]
        public enum Colour
        {
            Red,
        }

        [Rule(typeof(Rules), nameof(Rules.HasName), "A name is needed.")]
        [WireObject("Parcel", "SHOP 2")]
        [WireReading(NullIsAbsent = true, IsTolerant = true)]
        [WireRecord(Unknown = UnknownProperties.Preserve)]
        public sealed partial record Parcel
        {
            [Format(typeof(Rules), nameof(Rules.IsName))]
            public required string Name { get; init; }

            [Items(Min = 1)]
            public IReadOnlyList<OpenEnum<Colour>>? Colours { get; init; }
        }

        public static class Rules
        {
            public static bool HasName(Parcel parcel) => parcel.Name.Length > 0;

            public static bool IsName(string text) => text.Length < 100;
        }

        [WireObjects]
        public static partial class ShopObjects;
        """;

    [Theory]
    [InlineData("Shop.Order.Json.g.cs")]
    [InlineData("Shop.Size.WireText.g.cs")]
    [InlineData("Shop.Order.Patch.g.cs")]
    [InlineData("Shop.ShopMessages.Catalogue.g.cs")]
    [InlineData("Shop.Parcel.Json.g.cs")]
    [InlineData("Shop.Colour.WireText.g.cs")]
    [InlineData("Shop.ShopObjects.Objects.g.cs")]
    public void Is_as_approved_and_compiles_without_warnings(string file)
    {
        var name = file.Replace(".g.cs", ".approved.txt", StringComparison.Ordinal);
        Snapshot.Match(GeneratorRun.Emit(Order)[file], "tests", "wire", "Busbar.Wire.Generator.Tests", "Snapshots", name);
    }

    [Theory]
    [InlineData("[WireRecord] public sealed partial record Empty;")]
    [InlineData("[WireRecord] internal sealed partial record Hidden { public string? @class { get; init; } public int? Value { get; init; } public int? Name { get; init; } }")]
    [InlineData("[WireRecord] public sealed partial record P { public int? Reader { get; init; } public string? Seen { get; set; } public long Length => 1; }")]
    [InlineData("[WirePatch, WireRecord] public sealed partial record L { public IReadOnlyList<long>? A { get; init; } public IReadOnlyList<L>? B { get; init; } public IReadOnlyList<JsonFragment> C { get; init; } = []; public IReadOnlyList<DateTimeOffset>? D { get; init; } public IReadOnlyList<decimal>? E { get; init; } public IReadOnlyList<bool>? F { get; init; } }")]
    [InlineData("[WireRecord(Unknown = UnknownProperties.Preserve)] public sealed partial record X { public IReadOnlyDictionary<string, JsonFragment>? Extra { get; init; } public IReadOnlyList<int>? A { get; init; } }")]
    [InlineData("[WireRecord(Unknown = UnknownProperties.Preserve)] public sealed partial record X { public ExtraProperties? Extra { get; init; } }")]
    [InlineData("[WireEnum] public enum E { A, B } [WireRecord] public sealed partial record X { [Items(Min = 1, Unique = true)] public IReadOnlyList<E>? A { get; init; } }")]
    [InlineData("[WireRecord] public sealed partial record X { [Range(Min = -1e18, Max = 1e300)] public long? A { get; init; } [Range(Max = 3000000000)] public int? B { get; init; } [Range(Min = 0.5)] public IReadOnlyList<int>? C { get; init; } }")]
    public void Compiles_for_unusual_records(string source)
    {
        Assert.NotEmpty(GeneratorRun.Emit(source));
    }

    [Fact]
    public void An_assembly_says_what_all_its_readers_tolerate_and_a_record_may_differ()
    {
        const string Source =
            """
            [assembly: WireReading(NullIsAbsent = true, ZonelessIsUtc = true)]

            [WireRecord]
            public sealed partial record A { public DateTimeOffset? At { get; init; } }

            [WireRecord, WireReading(NullIsAbsent = false, ZonelessIsUtc = false)]
            public sealed partial record B { public DateTimeOffset? At { get; init; } }
            """;
        var files = GeneratorRun.Emit(Source);
        Assert.Contains("TryReadNull()", files["A.Json.g.cs"], StringComparison.Ordinal);
        Assert.Contains("TryReadTime(true, ", files["A.Json.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("TryReadNull()", files["B.Json.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("TryReadTime(true, ", files["B.Json.g.cs"], StringComparison.Ordinal);
    }
}
