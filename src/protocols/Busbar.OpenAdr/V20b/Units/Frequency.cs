using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Frequency (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "frequency")]
public sealed partial record Frequency : ItemBase
{
    /// <summary>What it is.</summary>
    [XmlElement("itemDescription", Fixed = "Frequency")]
    public string ItemDescription { get; init; } = "Frequency";

    /// <summary>Its unit.</summary>
    [XmlElement("itemUnits", Fixed = "Hz")]
    public string ItemUnits { get; init; } = "Hz";

    /// <summary>The power of ten of the values.</summary>
    [XmlElement("siScaleCode", Namespace = XmlNames.Scale, KeepsSpace = true)]
    public required SiScaleCode SiScaleCode { get; init; }
}
