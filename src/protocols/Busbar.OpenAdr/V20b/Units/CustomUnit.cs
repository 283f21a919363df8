using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>A unit of one's own (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "customUnit")]
public sealed partial record CustomUnit : ItemBase
{
    /// <summary>What it is.</summary>
    [XmlElement("itemDescription")]
    public required string ItemDescription { get; init; }

    /// <summary>The unit.</summary>
    [XmlElement("itemUnits")]
    public required string ItemUnits { get; init; }

    /// <summary>The power of ten of the values.</summary>
    [XmlElement("siScaleCode", Namespace = XmlNames.Scale, KeepsSpace = true)]
    public required SiScaleCode SiScaleCode { get; init; }
}
