using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Reactive power (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Power, Element = "powerReactive")]
public sealed partial record PowerReactive : ItemBase
{
    /// <summary>What it is.</summary>
    [XmlElement("itemDescription", Fixed = "ReactivePower")]
    public string ItemDescription { get; init; } = "ReactivePower";

    /// <summary>Its unit.</summary>
    [XmlElement("itemUnits", Fixed = "VAR")]
    public string ItemUnits { get; init; } = "VAR";

    /// <summary>The power of ten of the values.</summary>
    [XmlElement("siScaleCode", Namespace = XmlNames.Scale, KeepsSpace = true)]
    public required SiScaleCode SiScaleCode { get; init; }

    /// <summary>The circumstances of the power.</summary>
    [XmlElement("powerAttributes")]
    public required PowerAttributes PowerAttributes { get; init; }
}
