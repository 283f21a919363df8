using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>The circumstances of power (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Power)]
public sealed partial record PowerAttributes
{
    /// <summary>The frequency in hertz.</summary>
    [XmlElement("hertz")]
    public required decimal Hertz { get; init; }

    /// <summary>The voltage in volts.</summary>
    [XmlElement("voltage")]
    public required decimal Voltage { get; init; }

    /// <summary>Whether the current alternates.</summary>
    [XmlElement("ac")]
    public required bool Ac { get; init; }
}
