using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Answers where there is nothing else to answer (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrResponse")]
public sealed partial record OadrResponse : OadrMessage
{
    /// <summary>What became of the request.</summary>
    [XmlElement]
    public required EiResponse EiResponse { get; init; }

    /// <summary>The VEN.</summary>
    [XmlElement("venID", Namespace = XmlNames.Ei)]
    public string? VenId { get; init; }
}
