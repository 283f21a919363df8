using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>A report, or the description of one (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr)]
public sealed partial record OadrReport
{
    /// <summary>When it starts.</summary>
    [XmlElement("dtstart", Namespace = XmlNames.Xcal, Inner = "date-time")]
    public XcalDateTime? Dtstart { get; init; }

    /// <summary>How long it covers.</summary>
    [XmlElement("duration", Namespace = XmlNames.Xcal, Inner = "duration", InnerNamespace = XmlNames.Xcal)]
    public XcalDuration? Duration { get; init; }

    /// <summary>The data.</summary>
    [XmlElement("intervals", Namespace = XmlNames.Strm, Inner = "interval", InnerNamespace = XmlNames.Ei)]
    [Items(Min = 1)]
    public IReadOnlyList<Interval>? Intervals { get; init; }

    /// <summary>Its identifier.</summary>
    [XmlElement("eiReportID", Namespace = XmlNames.Ei)]
    public string? EiReportId { get; init; }

    /// <summary>What its values are.</summary>
    [XmlElement("oadrReportDescription")]
    public IReadOnlyList<OadrReportDescription> OadrReportDescription { get; init; } = [];

    /// <summary>The request it answers.</summary>
    [XmlElement("reportRequestID", Namespace = XmlNames.Ei)]
    public required string ReportRequestId { get; init; }

    /// <summary>The report, from its registration.</summary>
    [XmlElement("reportSpecifierID", Namespace = XmlNames.Ei)]
    public required string ReportSpecifierId { get; init; }

    /// <summary>The kind of report.</summary>
    [XmlElement("reportName", Namespace = XmlNames.Ei)]
    public ReportName? ReportName { get; init; }

    /// <summary>When it was made.</summary>
    [XmlElement("createdDateTime", Namespace = XmlNames.Ei)]
    public required XcalDateTime CreatedDateTime { get; init; }
}
