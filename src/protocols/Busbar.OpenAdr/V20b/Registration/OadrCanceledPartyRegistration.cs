using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Confirms the end of a registration (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrCanceledPartyRegistration")]
public sealed partial record OadrCanceledPartyRegistration : OadrMessage
{
    /// <summary>What became of the request.</summary>
    [XmlElement]
    public required EiResponse EiResponse { get; init; }

    /// <summary>The registration.</summary>
    [XmlElement("registrationID", Namespace = XmlNames.Ei)]
    public string? RegistrationId { get; init; }

    /// <summary>The VEN.</summary>
    [XmlElement("venID", Namespace = XmlNames.Ei)]
    public string? VenId { get; init; }
}
