using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Takes an opt back (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrCancelOpt")]
public sealed partial record OadrCancelOpt : OadrMessage
{
    /// <summary>Pairs a response with its request.</summary>
    [XmlElement("requestID", Namespace = XmlNames.Pyld)]
    public required string RequestId { get; init; }

    /// <summary>The opt.</summary>
    [XmlElement("optID", Namespace = XmlNames.Ei)]
    public required string OptId { get; init; }

    /// <summary>The VEN.</summary>
    [XmlElement("venID", Namespace = XmlNames.Ei)]
    public required string VenId { get; init; }
}
