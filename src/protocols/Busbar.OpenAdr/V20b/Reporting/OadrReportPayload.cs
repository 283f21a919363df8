using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>A reported value (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrReportPayload")]
public sealed partial record OadrReportPayload : StreamPayloadBase
{
    /// <summary>Which value.</summary>
    [XmlElement("rID", Namespace = XmlNames.Ei)]
    public required string RId { get; init; }

    /// <summary>How sure it is, in percent.</summary>
    [XmlElement("confidence", Namespace = XmlNames.Ei)]
    [Range(Min = 0, Max = 100)]
    public uint? Confidence { get; init; }

    /// <summary>How exact it is.</summary>
    [XmlElement("accuracy", Namespace = XmlNames.Ei)]
    public double? Accuracy { get; init; }

    /// <summary>The value.</summary>
    [XmlElement]
    public required PayloadBase PayloadBase { get; init; }

    /// <summary>How good it is.</summary>
    [XmlElement("oadrDataQuality")]
    public DataQuality? OadrDataQuality { get; init; }
}
