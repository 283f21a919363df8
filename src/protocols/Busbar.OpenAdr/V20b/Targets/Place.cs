using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>A place on the map (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Gml)]
public sealed partial record Place
{
    /// <summary>The place.</summary>
    [XmlElement("FeatureCollection")]
    public required FeatureCollection FeatureCollection { get; init; }
}
