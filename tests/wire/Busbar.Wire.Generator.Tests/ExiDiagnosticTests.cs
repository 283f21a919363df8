namespace Busbar.Wire.Generator.Tests;

public sealed class ExiDiagnosticTests
{
    [Theory]
    [InlineData("BUSBAR016", "[ExiType(\"T\", \"urn:x\")] public sealed class R;")]
    [InlineData("BUSBAR016", "[ExiType(\"T\", \"urn:x\")] public record struct R;")]
    [InlineData("BUSBAR016", "[ExiType(\"T\", \"urn:x\")] public sealed record R<T>;")]
    [InlineData("BUSBAR003", "public class Outer { [ExiType(\"T\", \"urn:x\")] public sealed record R; }")]
    [InlineData("BUSBAR017", "[ExiType(\"T\", \"urn:x\")] public sealed record R { public int A { get; init; } }")]
    [InlineData("BUSBAR018", "[ExiType(\"T\", \"urn:x\")] public sealed record R { [ExiElement(\"A\")] public double A { get; init; } }")]
    [InlineData("BUSBAR018", "[ExiType(\"T\", \"urn:x\")] public sealed record R { [ExiElement(\"A\")] public System.DateTimeOffset? A { get; init; } }")]
    [InlineData("BUSBAR018", "public enum E { A } [ExiType(\"T\", \"urn:x\")] public sealed record R { [ExiElement(\"A\")] public E A { get; init; } }")]
    [InlineData("BUSBAR018", "public sealed record S; [ExiType(\"T\", \"urn:x\")] public sealed record R { [ExiElement(\"A\")] public S? A { get; init; } }")]
    [InlineData("BUSBAR018", "[ExiType(\"T\", \"urn:x\")] public sealed record R { [ExiElement(\"A\")] public List<int> A { get; init; } = []; }")]
    [InlineData("BUSBAR018", "[ExiType(\"T\", \"urn:x\")] public sealed record R { [ExiElement(\"A\")] public IReadOnlyList<int>? A { get; init; } }")]
    [InlineData("BUSBAR018", "[ExiType(\"S\", \"urn:x\")] public sealed record S; [ExiType(\"T\", \"urn:x\")] public sealed record R { [ExiReference] public S? A { get; init; } }")]
    [InlineData("BUSBAR005", "[ExiType(\"T\", \"urn:x\")] public sealed record R { [ExiElement(\"A\")] public int? A { get; init; } [ExiElement(\"A\")] public int? B { get; init; } }")]
    [InlineData("BUSBAR006", "[ExiType(\"T\", \"urn:x\")] public sealed record R { [ExiElement(\"A\"), ExiLength(Max = 3)] public int? A { get; init; } }")]
    [InlineData("BUSBAR006", "[ExiType(\"T\", \"urn:x\")] public sealed record R { [ExiElement(\"A\"), ExiHex] public string? A { get; init; } }")]
    [InlineData("BUSBAR006", "[ExiType(\"T\", \"urn:x\")] public sealed record R { [ExiElement(\"A\"), ExiRange(1, 2)] public string? A { get; init; } }")]
    [InlineData("BUSBAR006", "[ExiType(\"T\", \"urn:x\")] public sealed record R { [ExiElement(\"A\"), ExiOccurs(Max = 2)] public int? A { get; init; } }")]
    [InlineData("BUSBAR006", "[ExiType(\"T\", \"urn:x\")] public sealed record R { [ExiElement(\"A\"), ExiChoice(1)] public int A { get; init; } }")]
    [InlineData("BUSBAR007", "[ExiType(\"T\", \"urn:x\")] public sealed record R { [ExiElement(\"A\")] public required int? A { get; init; } }")]
    [InlineData("BUSBAR019", "[ExiSchemaSet(\"x\", \"urn:x\")] public partial class S;")]
    public void Tells_what_is_wrong_with_a_type_of_a_schema(string id, string source)
    {
        var diagnostic = Assert.Single(GeneratorRun.Diagnose(source));
        Assert.Equal(id, diagnostic.Id);
    }

    [Fact]
    public void Points_at_the_property()
    {
        var diagnostic = Assert.Single(GeneratorRun.Diagnose("[ExiType(\"T\", \"urn:x\")] public sealed record R {\n  [ExiElement(\"A\")] public double A { get; init; } }"));
        Assert.Equal(1, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }
}
