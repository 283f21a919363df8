using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Confirms reports and asks for some (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrRegisteredReport")]
public sealed partial record OadrRegisteredReport : OadrMessage
{
    /// <summary>What became of the request.</summary>
    [XmlElement]
    public required EiResponse EiResponse { get; init; }

    /// <summary>The requests.</summary>
    [XmlElement("oadrReportRequest")]
    public IReadOnlyList<OadrReportRequest> OadrReportRequest { get; init; } = [];

    /// <summary>The VEN.</summary>
    [XmlElement("venID", Namespace = XmlNames.Ei)]
    public string? VenId { get; init; }
}
