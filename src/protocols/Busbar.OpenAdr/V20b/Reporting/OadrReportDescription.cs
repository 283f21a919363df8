using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>What a value of a report is (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrReportDescription")]
public sealed partial record OadrReportDescription
{
    /// <summary>Its identifier.</summary>
    [XmlElement("rID", Namespace = XmlNames.Ei)]
    public required string RId { get; init; }

    /// <summary>What it is about.</summary>
    [XmlElement("reportSubject", Namespace = XmlNames.Ei)]
    public EiTarget? ReportSubject { get; init; }

    /// <summary>Where it comes from.</summary>
    [XmlElement("reportDataSource", Namespace = XmlNames.Ei)]
    public EiTarget? ReportDataSource { get; init; }

    /// <summary>What is reported.</summary>
    [XmlElement("reportType", Namespace = XmlNames.Ei)]
    public required ReportType ReportType { get; init; }

    /// <summary>The unit.</summary>
    [XmlElement]
    public ItemBase? ItemBase { get; init; }

    /// <summary>How it comes about.</summary>
    [XmlElement("readingType", Namespace = XmlNames.Ei)]
    public required ReadingType ReadingType { get; init; }

    /// <summary>The program it is for.</summary>
    [XmlElement("marketContext", Namespace = XmlNames.Emix)]
    public string? MarketContext { get; init; }

    /// <summary>How often it can be read.</summary>
    [XmlElement]
    public OadrSamplingRate? OadrSamplingRate { get; init; }
}
