using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Money (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "currency")]
public sealed partial record Currency : ItemBase
{
    /// <summary>What it is.</summary>
    [XmlElement("itemDescription")]
    public required CurrencyItemDescription ItemDescription { get; init; }

    /// <summary>The currency, ISO 4217.</summary>
    [XmlElement("itemUnits")]
    public required CurrencyCode ItemUnits { get; init; }

    /// <summary>The power of ten of the values.</summary>
    [XmlElement("siScaleCode", Namespace = XmlNames.Scale, KeepsSpace = true)]
    public required SiScaleCode SiScaleCode { get; init; }
}
