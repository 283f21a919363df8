using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Real power (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Power, Element = "powerReal")]
public sealed partial record PowerReal : ItemBase
{
    /// <summary>What it is.</summary>
    [XmlElement("itemDescription", Fixed = "RealPower")]
    public string ItemDescription { get; init; } = "RealPower";

    /// <summary>Its unit.</summary>
    [XmlElement("itemUnits")]
    public required RealPowerUnit ItemUnits { get; init; }

    /// <summary>The power of ten of the values.</summary>
    [XmlElement("siScaleCode", Namespace = XmlNames.Scale, KeepsSpace = true)]
    public required SiScaleCode SiScaleCode { get; init; }

    /// <summary>The circumstances of the power.</summary>
    [XmlElement("powerAttributes")]
    public required PowerAttributes PowerAttributes { get; init; }
}
