using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>A request for a report (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr)]
public sealed partial record OadrReportRequest
{
    /// <summary>The request it answers.</summary>
    [XmlElement("reportRequestID", Namespace = XmlNames.Ei)]
    public required string ReportRequestId { get; init; }

    /// <summary>What is to be reported.</summary>
    [XmlElement("reportSpecifier", Namespace = XmlNames.Ei)]
    public required ReportSpecifier ReportSpecifier { get; init; }
}
