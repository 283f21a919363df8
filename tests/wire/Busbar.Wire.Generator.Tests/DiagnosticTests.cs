namespace Busbar.Wire.Generator.Tests;

public sealed class DiagnosticTests
{
    [Theory]
    [InlineData("BUSBAR001", "[WireRecord] public sealed record R;")]
    [InlineData("BUSBAR002", "[WireRecord] public partial record R;")]
    [InlineData("BUSBAR002", "[WireRecord] public sealed partial class R;")]
    [InlineData("BUSBAR002", "[WireRecord] public sealed partial record R<T>;")]
    [InlineData("BUSBAR003", "public partial class Outer { [WireRecord] public sealed partial record R; }")]
    [InlineData("BUSBAR003", "public class Outer { [WireEnum] public enum E { A } }")]
    [InlineData("BUSBAR004", "[WireRecord] public sealed partial record R { public double? A { get; init; } }")]
    [InlineData("BUSBAR004", "[WireRecord] public sealed partial record R { public List<int>? A { get; init; } }")]
    [InlineData("BUSBAR004", "public enum E { A } [WireRecord] public sealed partial record R { public E? A { get; init; } }")]
    [InlineData("BUSBAR004", "[WireRecord] public sealed partial record R { public IReadOnlyList<string?>? A { get; init; } }")]
    [InlineData("BUSBAR005", "[WireRecord] public sealed partial record R { public int? A { get; init; } [WireName(\"a\")] public int? B { get; init; } }")]
    [InlineData("BUSBAR005", "[WireEnum] public enum E { A, [WireName(\"A\")] B }")]
    [InlineData("BUSBAR006", "[WireRecord] public sealed partial record R { [MaxLength(3)] public int? A { get; init; } }")]
    [InlineData("BUSBAR006", "[WireRecord] public sealed partial record R { [Range(Min = 1)] public string? A { get; init; } }")]
    [InlineData("BUSBAR006", "[WireRecord] public sealed partial record R { [Items(Min = 1)] public string? A { get; init; } }")]
    [InlineData("BUSBAR006", "[WireRecord] public sealed partial record R { [Items(Unique = true)] public IReadOnlyList<string>? A { get; init; } }")]
    [InlineData("BUSBAR006", "[WireRecord] public sealed partial record R { [DecimalPlaces(1)] public int? A { get; init; } }")]
    [InlineData("BUSBAR006", "[WireRecord] public sealed partial record R { [Range(Min = 3000000000)] public int? A { get; init; } }")]
    [InlineData("BUSBAR007", "[WireRecord] public sealed partial record R { public required int? A { get; init; } }")]
    [InlineData("BUSBAR009", "[WireRecord(Unknown = UnknownProperties.Preserve)] public sealed partial record R { public string? Extra { get; init; } }")]
    [InlineData("BUSBAR010", "[WirePatch] public sealed partial record R;")]
    [InlineData("BUSBAR010", "[WireMessage(\"A\", MessageKind.Send, MessageSender.Either, \"X\")] public sealed partial record R; [WireCatalogue] public static partial class C;")]
    [InlineData("BUSBAR011", "[WireCatalogue] public partial class C;")]
    [InlineData("BUSBAR012", "[WireMessage(\"A\", MessageKind.Send, MessageSender.Either, \"X\"), WireRecord] public sealed partial record R; [WireMessage(\"A\", MessageKind.Send, MessageSender.Either, \"X\"), WireRecord] public sealed partial record S; [WireCatalogue] public static partial class C;")]
    [InlineData("BUSBAR013", "[WireRecord] public sealed partial record R { [WireName(\"a\\\"\")] public int? A { get; init; } }")]
    [InlineData("BUSBAR006", "[WireRecord] public sealed partial record R { [MinLength(3)] public int? A { get; init; } }")]
    [InlineData("BUSBAR014", "[XmlRecord(\"n\")] public abstract partial record R;")]
    [InlineData("BUSBAR014", "[XmlRecord(\"n\")] public sealed partial class R;")]
    [InlineData("BUSBAR015", "[XmlRecord(\"n\")] public sealed partial record R { [XmlElement(\"a\")] public float A { get; init; } }")]
    [InlineData("BUSBAR015", "[XmlRecord(\"n\")] public sealed partial record R { [XmlElement] public string? A { get; init; } }")]
    [InlineData("BUSBAR015", "[XmlRecord(\"n\")] public sealed partial record R { [XmlAttribute(\"a\")] public R? A { get; init; } }")]
    public void Tells_what_is_wrong_with_a_wire_type(string id, string source)
    {
        var diagnostic = Assert.Single(GeneratorRun.Diagnose(source));
        Assert.Equal(id, diagnostic.Id);
    }

    [Fact]
    public void Tells_of_a_record_with_too_many_properties()
    {
        var properties = string.Concat(Enumerable.Range(0, 65).Select(index => $"public int? P{index} {{ get; init; }}"));
        var diagnostic = Assert.Single(GeneratorRun.Diagnose($"[WireRecord] public sealed partial record R {{ {properties} }}"));
        Assert.Equal("BUSBAR008", diagnostic.Id);
    }

    [Fact]
    public void Points_at_the_property()
    {
        var diagnostic = Assert.Single(GeneratorRun.Diagnose("[WireRecord] public sealed partial record R {\n  public double A { get; init; } }"));
        Assert.Equal(1, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }
}
