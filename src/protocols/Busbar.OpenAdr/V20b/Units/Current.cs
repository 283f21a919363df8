using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Current (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "current")]
public sealed partial record Current : ItemBase
{
    /// <summary>What it is.</summary>
    [XmlElement("itemDescription", Fixed = "Current")]
    public string ItemDescription { get; init; } = "Current";

    /// <summary>Its unit.</summary>
    [XmlElement("itemUnits", Fixed = "A")]
    public string ItemUnits { get; init; } = "A";

    /// <summary>The power of ten of the values.</summary>
    [XmlElement("siScaleCode", Namespace = XmlNames.Scale, KeepsSpace = true)]
    public required SiScaleCode SiScaleCode { get; init; }
}
