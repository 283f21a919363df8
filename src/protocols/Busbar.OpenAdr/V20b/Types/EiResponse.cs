using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Says whether a request was carried out (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Ei, Element = "eiResponse")]
public sealed partial record EiResponse
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
}
