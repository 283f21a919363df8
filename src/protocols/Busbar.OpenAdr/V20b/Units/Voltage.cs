using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Voltage (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Power, Element = "voltage")]
public sealed partial record Voltage : ItemBase
{
    /// <summary>What it is.</summary>
    [XmlElement("itemDescription", Fixed = "Voltage")]
    public string ItemDescription { get; init; } = "Voltage";

    /// <summary>Its unit.</summary>
    [XmlElement("itemUnits", Fixed = "V")]
    public string ItemUnits { get; init; } = "V";

    /// <summary>The power of ten of the values.</summary>
    [XmlElement("siScaleCode", Namespace = XmlNames.Scale, KeepsSpace = true)]
    public required SiScaleCode SiScaleCode { get; init; }
}
