using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Registers a VEN (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrCreatePartyRegistration")]
public sealed partial record OadrCreatePartyRegistration : OadrMessage
{
    /// <summary>Pairs a response with its request.</summary>
    [XmlElement("requestID", Namespace = XmlNames.Pyld)]
    public required string RequestId { get; init; }

    /// <summary>The registration.</summary>
    [XmlElement("registrationID", Namespace = XmlNames.Ei)]
    public string? RegistrationId { get; init; }

    /// <summary>The VEN.</summary>
    [XmlElement("venID", Namespace = XmlNames.Ei)]
    public string? VenId { get; init; }

    /// <summary>The profile it chooses.</summary>
    [XmlElement("oadrProfileName")]
    public required OadrProfileName OadrProfileName { get; init; }

    /// <summary>The transport it chooses.</summary>
    [XmlElement("oadrTransportName")]
    public required OadrTransportName OadrTransportName { get; init; }

    /// <summary>Where a VTN may push to.</summary>
    [XmlElement("oadrTransportAddress")]
    public string? OadrTransportAddress { get; init; }

    /// <summary>Whether it only reports.</summary>
    [XmlElement("oadrReportOnly")]
    public required bool OadrReportOnly { get; init; }

    /// <summary>Whether it signs and wants signatures.</summary>
    [XmlElement("oadrXmlSignature")]
    public required bool OadrXmlSignature { get; init; }

    /// <summary>Its name for people.</summary>
    [XmlElement("oadrVenName")]
    public string? OadrVenName { get; init; }

    /// <summary>Whether it polls.</summary>
    [XmlElement("oadrHttpPullModel")]
    public bool? OadrHttpPullModel { get; init; }
}
