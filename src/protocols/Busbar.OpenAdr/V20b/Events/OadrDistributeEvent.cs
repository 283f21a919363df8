using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Tells a VEN all its events (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrDistributeEvent")]
public sealed partial record OadrDistributeEvent : OadrMessage
{
    /// <summary>What became of the request.</summary>
    [XmlElement]
    public EiResponse? EiResponse { get; init; }

    /// <summary>Pairs a response with its request.</summary>
    [XmlElement("requestID", Namespace = XmlNames.Pyld)]
    public required string RequestId { get; init; }

    /// <summary>The VTN.</summary>
    [XmlElement("vtnID", Namespace = XmlNames.Ei)]
    public required string VtnId { get; init; }

    /// <summary>The events.</summary>
    [XmlElement("oadrEvent")]
    public IReadOnlyList<OadrEvent> OadrEvent { get; init; } = [];
}
