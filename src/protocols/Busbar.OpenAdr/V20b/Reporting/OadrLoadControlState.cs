using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>What a load can do and does (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrLoadControlState")]
public sealed partial record OadrLoadControlState
{
    /// <summary>Its capacity.</summary>
    [XmlElement("oadrCapacity")]
    public LoadControlValue? OadrCapacity { get; init; }

    /// <summary>Its offset in levels.</summary>
    [XmlElement("oadrLevelOffset")]
    public LoadControlValue? OadrLevelOffset { get; init; }

    /// <summary>Its offset in percent.</summary>
    [XmlElement("oadrPercentOffset")]
    public LoadControlValue? OadrPercentOffset { get; init; }

    /// <summary>Its set point.</summary>
    [XmlElement("oadrSetPoint")]
    public LoadControlValue? OadrSetPoint { get; init; }
}
