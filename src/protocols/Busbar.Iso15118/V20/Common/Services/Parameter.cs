using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The parameter.</summary>
[ExiType("ParameterType", V20Namespaces.CommonMessages)]
public sealed partial record Parameter
{
    /// <summary>The name of the parameter.</summary>
    [ExiAttribute("Name", IsQualified = true), ExiLength(Max = 80)]
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

    /// <summary>The value, where it is a rational number.</summary>
    [ExiElement("rationalNumber"), ExiChoice(1)]
    public RationalNumber? RationalNumber { get; init; }

    /// <summary>The value, where it is a text.</summary>
    [ExiElement("finiteString"), ExiLength(Max = 80), ExiChoice(1)]
    public string? FiniteString { get; init; }
}
