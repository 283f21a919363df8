using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>A stretch of time with its payloads (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Ei, Element = "interval")]
public sealed partial record Interval
{
    /// <summary>When it starts.</summary>
    [XmlElement("dtstart", Namespace = XmlNames.Xcal, Inner = "date-time")]
    public XcalDateTime? Dtstart { get; init; }

    /// <summary>How long it lasts.</summary>
    [XmlElement("duration", Namespace = XmlNames.Xcal, Inner = "duration", InnerNamespace = XmlNames.Xcal)]
    public XcalDuration? Duration { get; init; }

    /// <summary>Its place, counted from 0.</summary>
    [XmlElement("uid", Namespace = XmlNames.Xcal, Inner = "text")]
    public string? Uid { get; init; }

    /// <summary>What holds or was measured.</summary>
    [XmlElement]
    public required IReadOnlyList<StreamPayloadBase> Payloads { get; init; }
}
