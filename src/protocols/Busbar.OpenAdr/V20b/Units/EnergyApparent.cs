using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Apparent energy (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Power, Element = "energyApparent")]
public sealed partial record EnergyApparent : ItemBase
{
    /// <summary>What it is.</summary>
    [XmlElement("itemDescription", Fixed = "ApparentEnergy")]
    public string ItemDescription { get; init; } = "ApparentEnergy";

    /// <summary>Its unit.</summary>
    [XmlElement("itemUnits", Fixed = "VAh")]
    public string ItemUnits { get; init; } = "VAh";

    /// <summary>The power of ten of the values.</summary>
    [XmlElement("siScaleCode", Namespace = XmlNames.Scale, KeepsSpace = true)]
    public required SiScaleCode SiScaleCode { get; init; }
}
