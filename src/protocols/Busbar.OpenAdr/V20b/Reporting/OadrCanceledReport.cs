using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Confirms the end of requests (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrCanceledReport")]
public sealed partial record OadrCanceledReport : OadrMessage
{
    /// <summary>What became of the request.</summary>
    [XmlElement]
    public required EiResponse EiResponse { get; init; }

    /// <summary>The requests that are still open.</summary>
    [XmlElement("oadrPendingReports", Inner = "reportRequestID", InnerNamespace = XmlNames.Ei)]
    public required IReadOnlyList<string> OadrPendingReports { get; init; }

    /// <summary>The VEN.</summary>
    [XmlElement("venID", Namespace = XmlNames.Ei)]
    public string? VenId { get; init; }
}
