using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>An event: what, when, which signals, for whom (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Ei, Element = "eiEvent")]
public sealed partial record EiEvent
{
    /// <summary>What it is.</summary>
    [XmlElement]
    public required EventDescriptor EventDescriptor { get; init; }

    /// <summary>When it is.</summary>
    [XmlElement]
    public required EiActivePeriod EiActivePeriod { get; init; }

    /// <summary>Its signals.</summary>
    [XmlElement]
    public required EiEventSignals EiEventSignals { get; init; }

    /// <summary>For whom it is.</summary>
    [XmlElement("eiTarget")]
    public required EiTarget EiTarget { get; init; }
}
