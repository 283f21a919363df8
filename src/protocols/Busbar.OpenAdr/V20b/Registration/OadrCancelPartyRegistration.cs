using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Ends a registration (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrCancelPartyRegistration")]
public sealed partial record OadrCancelPartyRegistration : OadrMessage
{
    /// <summary>Pairs a response with its request.</summary>
    [XmlElement("requestID", Namespace = XmlNames.Pyld)]
    public required string RequestId { get; init; }

    /// <summary>The registration.</summary>
    [XmlElement("registrationID", Namespace = XmlNames.Ei)]
    public required string RegistrationId { get; init; }

    /// <summary>The VEN.</summary>
    [XmlElement("venID", Namespace = XmlNames.Ei)]
    public string? VenId { get; init; }
}
