using Busbar.TestKit;

namespace Busbar.Wire.Generator.Tests;

public sealed class ExiEmittedCodeTests
{
    private const string Garage =
        """
        namespace Garage;

        [ExiEnum("colourType")]
        public enum Colour
        {
            Red,

            [WireName("DeepBlue")]
            Blue,

            Green,
        }

        [ExiType("ThingType", "urn:garage")]
        [ExiRoot("Thing")]
        public abstract record Thing
        {
            [ExiAttribute("Id")]
            public string? Id { get; init; }
        }

        [ExiType("CarType", "urn:garage")]
        [ExiRoot("Car", Substitutes = typeof(Thing))]
        public sealed record Car : Thing
        {
            [ExiElement("Colour")]
            public required Colour Colour { get; init; }

            [ExiElement("Speed"), ExiRange(0, 300)]
            public short? Speed { get; init; }

            [ExiElement("Number"), ExiLength(Min = 1, Max = 8)]
            public required IReadOnlyList<string> Numbers { get; init; }
        }

        [ExiType("BikeType", "urn:garage")]
        [ExiRoot("Bike", Substitutes = typeof(Thing))]
        public sealed record Bike : Thing
        {
            [ExiElement("Key"), ExiLength(Max = 4), ExiHex, ExiChoice(1)]
            public Octets? Key { get; init; }

            [ExiElement("Price"), ExiChoice(1)]
            public int? Price { get; init; }
        }

        [ExiType("GarageType", "urn:garage")]
        [ExiRoot("Garage")]
        public sealed record Garage
        {
            [ExiReference, ExiOccurs(Max = 3)]
            public IReadOnlyList<Thing> Things { get; init; } = [];

            [ExiElement("IsOpen")]
            public required bool IsOpen { get; init; }
        }

        [ExiSchemaSet("garage", "urn:garage")]
        public sealed partial class GarageSchema : ExiSchema;
        """;

    [Theory]
    [InlineData("Garage.Car.Exi.g.cs")]
    [InlineData("Garage.Bike.Exi.g.cs")]
    [InlineData("Garage.Garage.Exi.g.cs")]
    [InlineData("Garage.Colour.ExiNames.g.cs")]
    [InlineData("Garage.GarageSchema.ExiSet.g.cs")]
    public void Is_as_approved_and_compiles_without_warnings(string file)
    {
        var name = file.Replace(".g.cs", ".approved.txt", StringComparison.Ordinal);
        Snapshot.Match(GeneratorRun.Emit(Garage)[file], "tests", "wire", "Busbar.Wire.Generator.Tests", "Snapshots", name);
    }

    [Fact]
    public void An_abstract_type_has_no_codec_and_takes_an_event_code()
    {
        var files = GeneratorRun.Emit(Garage);
        Assert.DoesNotContain("Garage.Thing.Exi.g.cs", files.Keys);

        // Three productions (Bike, Car, Thing) and the end: three bits with the escape.
        Assert.Contains("r.Fail(ExiFault.AbstractType)", files["Garage.Garage.Exi.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Substitutes_are_sorted_by_name_and_not_by_declaration()
    {
        var code = GeneratorRun.Emit(Garage)["Garage.Garage.Exi.g.cs"];
        Assert.True(code.IndexOf("BikeExi.Decode", StringComparison.Ordinal) < code.IndexOf("CarExi.Decode", StringComparison.Ordinal));
    }
}
