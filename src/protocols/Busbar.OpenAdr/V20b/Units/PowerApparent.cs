using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Apparent power (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Power, Element = "powerApparent")]
public sealed partial record PowerApparent : ItemBase
{
    /// <summary>What it is.</summary>
    [XmlElement("itemDescription", Fixed = "ApparentPower")]
    public string ItemDescription { get; init; } = "ApparentPower";

    /// <summary>Its unit.</summary>
    [XmlElement("itemUnits", Fixed = "VA")]
    public string ItemUnits { get; init; } = "VA";

    /// <summary>The power of ten of the values.</summary>
    [XmlElement("siScaleCode", Namespace = XmlNames.Scale, KeepsSpace = true)]
    public required SiScaleCode SiScaleCode { get; init; }

    /// <summary>The circumstances of the power.</summary>
    [XmlElement("powerAttributes")]
    public required PowerAttributes PowerAttributes { get; init; }
}
