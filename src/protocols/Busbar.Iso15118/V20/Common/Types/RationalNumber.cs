using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>A number and a power of ten.</summary>
[ExiType("RationalNumberType", V20Namespaces.CommonTypes)]
public sealed partial record RationalNumber
{
    /// <summary>The power of ten.</summary>
    [ExiElement("Exponent")]
    public required sbyte Exponent { get; init; }

    /// <summary>The number before the power of ten.</summary>
    [ExiElement("Value")]
    public required short Value { get; init; }
}
