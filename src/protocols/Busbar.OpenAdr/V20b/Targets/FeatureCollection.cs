using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>A place as geographers write it (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Gml)]
public sealed partial record FeatureCollection
{
    /// <summary>A name within the document.</summary>
    [XmlAttribute("id", Namespace = XmlNames.Gml)]
    public string? Id { get; init; }

    /// <summary>The outline.</summary>
    [XmlElement("location", Inner = "Polygon")]
    public required Polygon Location { get; init; }
}
