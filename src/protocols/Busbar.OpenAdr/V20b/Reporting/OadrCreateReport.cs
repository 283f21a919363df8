using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Asks for reports (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrCreateReport")]
public sealed partial record OadrCreateReport : OadrMessage
{
    /// <summary>Pairs a response with its request.</summary>
    [XmlElement("requestID", Namespace = XmlNames.Pyld)]
    public required string RequestId { get; init; }

    /// <summary>The requests.</summary>
    [XmlElement("oadrReportRequest")]
    public required IReadOnlyList<OadrReportRequest> OadrReportRequest { get; init; }

    /// <summary>The VEN.</summary>
    [XmlElement("venID", Namespace = XmlNames.Ei)]
    public string? VenId { get; init; }
}
