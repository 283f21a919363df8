using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Heat of gas (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "Therm")]
public sealed partial record Therm : ItemBase
{
    /// <summary>What it is.</summary>
    [XmlElement("itemDescription", Fixed = "Therm")]
    public string ItemDescription { get; init; } = "Therm";

    /// <summary>Its unit.</summary>
    [XmlElement("itemUnits", Fixed = "thm")]
    public string ItemUnits { get; init; } = "thm";

    /// <summary>The power of ten of the values.</summary>
    [XmlElement("siScaleCode", Namespace = XmlNames.Scale, KeepsSpace = true)]
    public required SiScaleCode SiScaleCode { get; init; }
}
