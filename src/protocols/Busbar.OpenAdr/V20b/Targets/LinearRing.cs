using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>A closed line (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Gml)]
public sealed partial record LinearRing
{
    /// <summary>Its corners as pairs of numbers.</summary>
    [XmlElement("posList")]
    public required PositionList PosList { get; init; }
}
