using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>What is to be reported, and how often (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Ei)]
public sealed partial record ReportSpecifier
{
    /// <summary>The report, from its registration.</summary>
    [XmlElement("reportSpecifierID")]
    public required string ReportSpecifierId { get; init; }

    /// <summary>How far apart the values are.</summary>
    [XmlElement("granularity", Namespace = XmlNames.Xcal, Inner = "duration", InnerNamespace = XmlNames.Xcal)]
    public required XcalDuration Granularity { get; init; }

    /// <summary>How far apart the reports are; no time at all is once.</summary>
    [XmlElement("reportBackDuration", Inner = "duration", InnerNamespace = XmlNames.Xcal)]
    public required XcalDuration ReportBackDuration { get; init; }

    /// <summary>The time that is reported.</summary>
    [XmlElement("reportInterval", Inner = "properties", InnerNamespace = XmlNames.Xcal)]
    public Properties? ReportInterval { get; init; }

    /// <summary>The values.</summary>
    [XmlElement("specifierPayload")]
    public required IReadOnlyList<SpecifierPayload> SpecifierPayload { get; init; }
}
