using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Ends requests for reports (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrCancelReport")]
public sealed partial record OadrCancelReport : OadrMessage
{
    /// <summary>Pairs a response with its request.</summary>
    [XmlElement("requestID", Namespace = XmlNames.Pyld)]
    public required string RequestId { get; init; }

    /// <summary>The requests.</summary>
    [XmlElement("reportRequestID", Namespace = XmlNames.Ei)]
    public required IReadOnlyList<string> ReportRequestId { get; init; }

    /// <summary>Whether one last report is wanted.</summary>
    [XmlElement("reportToFollow", Namespace = XmlNames.Pyld)]
    public required bool ReportToFollow { get; init; }

    /// <summary>The VEN.</summary>
    [XmlElement("venID", Namespace = XmlNames.Ei)]
    public string? VenId { get; init; }
}
