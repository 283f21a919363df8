using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The parameter.</summary>
[ExiType("ParameterType", V2Namespaces.DataTypes)]
public sealed partial record Parameter
{
    /// <summary>The name of the parameter.</summary>
    [ExiAttribute("Name", IsQualified = true)]
    public required string Name { get; init; }

    /// <summary>The value, where it is a boolean.</summary>
    [ExiElement("boolValue"), ExiChoice(1)]
    public bool? BoolValue { get; init; }

    /// <summary>The value, where it is a byte.</summary>
    [ExiElement("byteValue"), ExiChoice(1)]
    public sbyte? ByteValue { get; init; }

    /// <summary>The value, where it is a short integer.</summary>
    [ExiElement("shortValue"), ExiChoice(1)]
    public short? ShortValue { get; init; }

    /// <summary>The value, where it is an integer.</summary>
    [ExiElement("intValue"), ExiChoice(1)]
    public int? IntValue { get; init; }

    /// <summary>The value, where it is a physical one.</summary>
    [ExiElement("physicalValue"), ExiChoice(1)]
    public PhysicalValue? PhysicalValue { get; init; }

    /// <summary>The value, where it is a text.</summary>
    [ExiElement("stringValue"), ExiChoice(1)]
    public string? StringValue { get; init; }
}
