using Busbar.Wire.Exi;

namespace Busbar.Wire.Tests.Exi;

/// <summary>A small schema with everything that grammars are made of.</summary>
[ExiSchemaSet("garage", "urn:garage")]
public sealed partial class GarageSchema : ExiSchema
{
    public static GarageSchema Instance { get; } = new();
}

[ExiEnum("colourType")]
public enum Colour
{
    Red,
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

    [ExiElement("Plate"), ExiLength(Min = 1, Max = 8), ExiOccurs(Min = 1, Max = 2)]
    public required IReadOnlyList<string> Plates { get; init; }

    [ExiElement("Mileage")]
    public required ulong Mileage { get; init; }
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
