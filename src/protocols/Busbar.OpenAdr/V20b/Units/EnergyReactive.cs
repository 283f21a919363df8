using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Reactive energy (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Power, Element = "energyReactive")]
public sealed partial record EnergyReactive : ItemBase
{
    /// <summary>What it is.</summary>
    [XmlElement("itemDescription", Fixed = "ReactiveEnergy")]
    public string ItemDescription { get; init; } = "ReactiveEnergy";

    /// <summary>Its unit.</summary>
    [XmlElement("itemUnits", Fixed = "VARh")]
    public string ItemUnits { get; init; } = "VARh";

    /// <summary>The power of ten of the values.</summary>
    [XmlElement("siScaleCode", Namespace = XmlNames.Scale, KeepsSpace = true)]
    public required SiScaleCode SiScaleCode { get; init; }
}
