using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>An outline on the map (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Gml)]
public sealed partial record Polygon
{
    /// <summary>A name within the document.</summary>
    [XmlAttribute("id", Namespace = XmlNames.Gml)]
    public string? Id { get; init; }

    /// <summary>The ring around it.</summary>
    [XmlElement("exterior", Inner = "LinearRing")]
    public required LinearRing Exterior { get; init; }
}
