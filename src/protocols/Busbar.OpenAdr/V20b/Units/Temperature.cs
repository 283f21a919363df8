using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Temperature (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "temperature")]
public sealed partial record Temperature : ItemBase
{
    /// <summary>What it is.</summary>
    [XmlElement("itemDescription", Fixed = "temperature")]
    public string ItemDescription { get; init; } = "temperature";

    /// <summary>The scale.</summary>
    [XmlElement("itemUnits")]
    public required TemperatureUnit ItemUnits { get; init; }

    /// <summary>The power of ten of the values.</summary>
    [XmlElement("siScaleCode", Namespace = XmlNames.Scale, KeepsSpace = true)]
    public required SiScaleCode SiScaleCode { get; init; }
}
