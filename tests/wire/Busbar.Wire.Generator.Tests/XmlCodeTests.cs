using Busbar.TestKit;

namespace Busbar.Wire.Generator.Tests;

public sealed class XmlCodeTests
{
    private const string Letter =
        """
        namespace Post;

        [WireEnum]
        public enum Class { First, Second }

        [XmlChoice(typeof(Stamp), typeof(Meter))]
        [XmlRecord("urn:post")]
        public abstract partial record Postage;

        [XmlRecord("urn:post", Element = "stamp")]
        public sealed partial record Stamp : Postage
        {
            [XmlElement("value")]
            public required decimal Value { get; init; }
        }

        [XmlRecord("urn:post", Element = "meter")]
        public sealed partial record Meter : Postage
        {
            [XmlElement("unit", Fixed = "cent")]
            public string Unit { get; init; } = "cent";
        }

        [XmlRecord("urn:post", Element = "letter")]
        public sealed partial record Letter
        {
            [XmlAttribute("id", Namespace = "urn:id")]
            public string? Id { get; init; }

            [XmlElement("class")]
            public Class? Class { get; init; }

            [XmlElement("lines", Inner = "line")]
            [Items(Min = 1, Max = 9)]
            public IReadOnlyList<string>? Lines { get; init; }

            [XmlElement]
            public required Postage Postage { get; init; }
        }
        """;

    [Theory]
    [InlineData("Post.Letter.Xml.g.cs")]
    [InlineData("Post.Postage.Xml.g.cs")]
    public void Is_as_approved_and_compiles_without_warnings(string file)
    {
        var name = file.Replace(".g.cs", ".approved.txt", StringComparison.Ordinal);
        Snapshot.Match(GeneratorRun.Emit(Letter)[file], "tests", "wire", "Busbar.Wire.Generator.Tests", "Snapshots", name);
    }
}
