using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>What would be without an event (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Ei, Element = "eiEventBaseline")]
public sealed partial record EiEventBaseline
{
    /// <summary>When it starts.</summary>
    [XmlElement("dtstart", Namespace = XmlNames.Xcal, Inner = "date-time")]
    public required XcalDateTime Dtstart { get; init; }

    /// <summary>How long it lasts.</summary>
    [XmlElement("duration", Namespace = XmlNames.Xcal, Inner = "duration", InnerNamespace = XmlNames.Xcal)]
    public required XcalDuration Duration { get; init; }

    /// <summary>The intervals.</summary>
    [XmlElement("intervals", Namespace = XmlNames.Strm, Inner = "interval", InnerNamespace = XmlNames.Ei)]
    [Items(Min = 1)]
    public required IReadOnlyList<Interval> Intervals { get; init; }

    /// <summary>Its identifier.</summary>
    [XmlElement("baselineID")]
    public required string BaselineId { get; init; }

    /// <summary>The resources it is for.</summary>
    [XmlElement("resourceID")]
    public IReadOnlyList<string> ResourceId { get; init; } = [];

    /// <summary>Its name.</summary>
    [XmlElement("baselineName")]
    public required string BaselineName { get; init; }

    /// <summary>The unit of its values.</summary>
    [XmlElement]
    public ItemBase? ItemBase { get; init; }
}
