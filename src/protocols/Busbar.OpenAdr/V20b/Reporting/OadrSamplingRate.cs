using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>How often a value can be read (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrSamplingRate")]
public sealed partial record OadrSamplingRate
{
    /// <summary>The shortest time between values.</summary>
    [XmlElement("oadrMinPeriod")]
    public required XcalDuration OadrMinPeriod { get; init; }

    /// <summary>The longest time between values.</summary>
    [XmlElement("oadrMaxPeriod")]
    public required XcalDuration OadrMaxPeriod { get; init; }

    /// <summary>Whether it is read when it changes.</summary>
    [XmlElement("oadrOnChange")]
    public required bool OadrOnChange { get; init; }
}
