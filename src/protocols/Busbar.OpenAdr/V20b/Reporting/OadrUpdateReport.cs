using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Carries reports (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrUpdateReport")]
public sealed partial record OadrUpdateReport : OadrMessage
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
}
