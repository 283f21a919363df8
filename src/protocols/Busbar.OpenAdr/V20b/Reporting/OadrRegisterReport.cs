using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Says which reports one can make (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrRegisterReport")]
public sealed partial record OadrRegisterReport : OadrMessage
{
    /// <summary>Pairs a response with its request.</summary>
    [XmlElement("requestID", Namespace = XmlNames.Pyld)]
    public required string RequestId { get; init; }

    /// <summary>The reports.</summary>
    [XmlElement("oadrReport")]
    public IReadOnlyList<OadrReport> OadrReport { get; init; } = [];

    /// <summary>The VEN.</summary>
    [XmlElement("venID", Namespace = XmlNames.Ei)]
    public string? VenId { get; init; }

    /// <summary>The request it answers.</summary>
    [XmlElement("reportRequestID", Namespace = XmlNames.Ei)]
    public string? ReportRequestId { get; init; }
}
