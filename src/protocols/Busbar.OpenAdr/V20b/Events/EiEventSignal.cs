using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>One signal over the time of an event (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Ei, Element = "eiEventSignal")]
public sealed partial record EiEventSignal
{
    /// <summary>The intervals.</summary>
    [XmlElement("intervals", Namespace = XmlNames.Strm, Inner = "interval", InnerNamespace = XmlNames.Ei)]
    [Items(Min = 1)]
    public required IReadOnlyList<Interval> Intervals { get; init; }

    /// <summary>For whom it is, within the event.</summary>
    [XmlElement("eiTarget")]
    public EiTarget? EiTarget { get; init; }

    /// <summary>What it is.</summary>
    [XmlElement("signalName")]
    public required SignalName SignalName { get; init; }

    /// <summary>How its values are meant.</summary>
    [XmlElement("signalType")]
    public required SignalType SignalType { get; init; }

    /// <summary>Its identifier.</summary>
    [XmlElement("signalID")]
    public required string SignalId { get; init; }

    /// <summary>The unit of its values.</summary>
    [XmlElement]
    public ItemBase? ItemBase { get; init; }

    /// <summary>The value now.</summary>
    [XmlElement("currentValue", Inner = "payloadFloat")]
    public PayloadFloat? CurrentValue { get; init; }
}
