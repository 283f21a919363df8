using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>A device or a meter (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Power)]
public sealed partial record AssetReference
{
    /// <summary>Its identifier, or the name of its class.</summary>
    [XmlElement("mrid")]
    public required string Mrid { get; init; }
}
