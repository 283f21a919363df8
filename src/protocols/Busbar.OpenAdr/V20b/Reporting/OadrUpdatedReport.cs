using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Confirms reports, and may end some (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrUpdatedReport")]
public sealed partial record OadrUpdatedReport : OadrMessage
{
    /// <summary>What became of the request.</summary>
    [XmlElement]
    public required EiResponse EiResponse { get; init; }

    /// <summary>The requests that are ended.</summary>
    [XmlElement]
    public OadrCancelReport? OadrCancelReport { get; init; }

    /// <summary>The VEN.</summary>
    [XmlElement("venID", Namespace = XmlNames.Ei)]
    public string? VenId { get; init; }
}
