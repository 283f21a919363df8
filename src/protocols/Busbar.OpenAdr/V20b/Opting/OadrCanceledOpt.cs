using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Confirms that an opt is taken back (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrCanceledOpt")]
public sealed partial record OadrCanceledOpt : OadrMessage
{
    /// <summary>What became of the request.</summary>
    [XmlElement]
    public required EiResponse EiResponse { get; init; }

    /// <summary>The opt.</summary>
    [XmlElement("optID", Namespace = XmlNames.Ei)]
    public string? OptId { get; init; }
}
