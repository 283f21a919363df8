using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Says what a VTN offers and confirms a registration (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrCreatedPartyRegistration")]
public sealed partial record OadrCreatedPartyRegistration : OadrMessage
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

    /// <summary>The VTN.</summary>
    [XmlElement("vtnID", Namespace = XmlNames.Ei)]
    public required string VtnId { get; init; }

    /// <summary>The profiles it speaks.</summary>
    [XmlElement("oadrProfiles", Inner = "oadrProfile")]
    [Items(Min = 1)]
    public required IReadOnlyList<OadrProfile> OadrProfiles { get; init; }

    /// <summary>How often the VEN polls.</summary>
    [XmlElement("oadrRequestedOadrPollFreq", Inner = "duration", InnerNamespace = XmlNames.Xcal)]
    public XcalDuration? OadrRequestedOadrPollFreq { get; init; }

    /// <summary>Facts about services.</summary>
    [XmlElement("oadrServiceSpecificInfo", Inner = "oadrService")]
    public IReadOnlyList<OadrService>? OadrServiceSpecificInfo { get; init; }

    /// <summary>Facts beyond the profile.</summary>
    [XmlElement("oadrExtensions", Inner = "oadrExtension")]
    public IReadOnlyList<OadrExtension>? OadrExtensions { get; init; }
}
