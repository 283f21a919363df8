using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Counted pulses (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "pulseCount")]
public sealed partial record PulseCount : ItemBase
{
    /// <summary>What it is.</summary>
    [XmlElement("itemDescription", Fixed = "pulse count")]
    public string ItemDescription { get; init; } = "pulse count";

    /// <summary>Its unit.</summary>
    [XmlElement("itemUnits", Fixed = "count")]
    public string ItemUnits { get; init; } = "count";

    /// <summary>What one pulse stands for.</summary>
    [XmlElement("pulseFactor")]
    public required double PulseFactor { get; init; }
}
