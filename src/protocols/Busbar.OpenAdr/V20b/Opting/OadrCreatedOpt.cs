using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Confirms an opt (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrCreatedOpt")]
public sealed partial record OadrCreatedOpt : OadrMessage
{
    /// <summary>What became of the request.</summary>
    [XmlElement]
    public required EiResponse EiResponse { get; init; }

    /// <summary>The opt.</summary>
    [XmlElement("optID", Namespace = XmlNames.Ei)]
    public required string OptId { get; init; }
}
