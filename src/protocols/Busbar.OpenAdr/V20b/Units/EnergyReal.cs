using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Real energy (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Power, Element = "energyReal")]
public sealed partial record EnergyReal : ItemBase
{
    /// <summary>What it is.</summary>
    [XmlElement("itemDescription", Fixed = "RealEnergy")]
    public string ItemDescription { get; init; } = "RealEnergy";

    /// <summary>Its unit.</summary>
    [XmlElement("itemUnits", Fixed = "Wh")]
    public string ItemUnits { get; init; } = "Wh";

    /// <summary>The power of ten of the values.</summary>
    [XmlElement("siScaleCode", Namespace = XmlNames.Scale, KeepsSpace = true)]
    public required SiScaleCode SiScaleCode { get; init; }
}
