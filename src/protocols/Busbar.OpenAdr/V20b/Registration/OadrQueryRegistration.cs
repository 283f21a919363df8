using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Asks a VTN what it offers (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrQueryRegistration")]
public sealed partial record OadrQueryRegistration : OadrMessage
{
    /// <summary>Pairs a response with its request.</summary>
    [XmlElement("requestID", Namespace = XmlNames.Pyld)]
    public required string RequestId { get; init; }
}
