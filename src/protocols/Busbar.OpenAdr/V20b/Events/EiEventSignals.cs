using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>The signals of an event (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Ei, Element = "eiEventSignals")]
public sealed partial record EiEventSignals
{
    /// <summary>The signals.</summary>
    [XmlElement]
    public required IReadOnlyList<EiEventSignal> EiEventSignal { get; init; }

    /// <summary>What would be without the event.</summary>
    [XmlElement]
    public EiEventBaseline? EiEventBaseline { get; init; }
}
