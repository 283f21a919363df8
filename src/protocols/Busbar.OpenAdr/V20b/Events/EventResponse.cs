using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>The answer of a VEN to one event (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Ei)]
public sealed partial record EventResponse
{
    /// <summary>Three digits, 200 for success.</summary>
    [XmlElement("responseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>The reason for people.</summary>
    [XmlElement("responseDescription")]
    public string? ResponseDescription { get; init; }

    /// <summary>Pairs a response with its request.</summary>
    [XmlElement("requestID", Namespace = XmlNames.Pyld)]
    public required string RequestId { get; init; }

    /// <summary>Which event, in which state of change.</summary>
    [XmlElement("qualifiedEventID", Namespace = XmlNames.Ei)]
    public required QualifiedEventId QualifiedEventId { get; init; }

    /// <summary>In or out.</summary>
    [XmlElement("optType")]
    public required OptType OptType { get; init; }
}
