using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>The answers of a VEN to events (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Pyld)]
public sealed partial record EiCreatedEvent
{
    /// <summary>What became of the request.</summary>
    [XmlElement]
    public required EiResponse EiResponse { get; init; }

    /// <summary>One answer an event.</summary>
    [XmlElement("eventResponses", Namespace = XmlNames.Ei, Inner = "eventResponse")]
    public IReadOnlyList<EventResponse>? EventResponses { get; init; }

    /// <summary>The VEN.</summary>
    [XmlElement("venID", Namespace = XmlNames.Ei)]
    public required string VenId { get; init; }
}
