using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Opts in or out for an event or for a time (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrCreateOpt")]
public sealed partial record OadrCreateOpt : OadrMessage
{
    /// <summary>Its identifier, which the VEN chose.</summary>
    [XmlElement("optID", Namespace = XmlNames.Ei)]
    public required string OptId { get; init; }

    /// <summary>In or out.</summary>
    [XmlElement("optType", Namespace = XmlNames.Ei)]
    public required OptType OptType { get; init; }

    /// <summary>Why.</summary>
    [XmlElement("optReason", Namespace = XmlNames.Ei)]
    public required OptReason OptReason { get; init; }

    /// <summary>The program it is for.</summary>
    [XmlElement("marketContext", Namespace = XmlNames.Emix)]
    public string? MarketContext { get; init; }

    /// <summary>The VEN.</summary>
    [XmlElement("venID", Namespace = XmlNames.Ei)]
    public required string VenId { get; init; }

    /// <summary>The times it is for.</summary>
    [XmlElement("vavailability", Namespace = XmlNames.Xcal)]
    public Vavailability? Vavailability { get; init; }

    /// <summary>When it was made.</summary>
    [XmlElement("createdDateTime", Namespace = XmlNames.Ei)]
    public required XcalDateTime CreatedDateTime { get; init; }

    /// <summary>Pairs a response with its request.</summary>
    [XmlElement("requestID", Namespace = XmlNames.Pyld)]
    public required string RequestId { get; init; }

    /// <summary>Which event, in which state of change.</summary>
    [XmlElement("qualifiedEventID", Namespace = XmlNames.Ei)]
    public QualifiedEventId? QualifiedEventId { get; init; }

    /// <summary>What opts.</summary>
    [XmlElement("eiTarget", Namespace = XmlNames.Ei)]
    public required EiTarget EiTarget { get; init; }

    /// <summary>The class of device it is for.</summary>
    [XmlElement("oadrDeviceClass")]
    public EiTarget? OadrDeviceClass { get; init; }
}
