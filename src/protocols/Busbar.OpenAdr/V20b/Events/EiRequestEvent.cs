using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Which events are asked for (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Pyld)]
public sealed partial record EiRequestEvent
{
    /// <summary>Pairs a response with its request.</summary>
    [XmlElement("requestID", Namespace = XmlNames.Pyld)]
    public required string RequestId { get; init; }

    /// <summary>The VEN.</summary>
    [XmlElement("venID", Namespace = XmlNames.Ei)]
    public required string VenId { get; init; }

    /// <summary>The most events of the answer.</summary>
    [XmlElement("replyLimit")]
    public uint? ReplyLimit { get; init; }
}
