using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>A start, a length and the margins around them (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Xcal, Element = "properties")]
public sealed partial record Properties
{
    /// <summary>When it starts.</summary>
    [XmlElement("dtstart", Namespace = XmlNames.Xcal, Inner = "date-time")]
    public required XcalDateTime Dtstart { get; init; }

    /// <summary>How long it lasts; no time at all is without end.</summary>
    [XmlElement("duration", Namespace = XmlNames.Xcal, Inner = "duration", InnerNamespace = XmlNames.Xcal)]
    public required XcalDuration Duration { get; init; }

    /// <summary>By how much the start may be moved.</summary>
    [XmlElement("tolerance")]
    public Tolerance? Tolerance { get; init; }

    /// <summary>How long before the start it is told.</summary>
    [XmlElement("x-eiNotification", Namespace = XmlNames.Ei, Inner = "duration", InnerNamespace = XmlNames.Xcal)]
    public XcalDuration? Notification { get; init; }

    /// <summary>How long before the start it comes near.</summary>
    [XmlElement("x-eiRampUp", Namespace = XmlNames.Ei, Inner = "duration", InnerNamespace = XmlNames.Xcal)]
    public XcalDuration? RampUp { get; init; }

    /// <summary>How long the return takes after the end.</summary>
    [XmlElement("x-eiRecovery", Namespace = XmlNames.Ei, Inner = "duration", InnerNamespace = XmlNames.Xcal)]
    public XcalDuration? Recovery { get; init; }
}
