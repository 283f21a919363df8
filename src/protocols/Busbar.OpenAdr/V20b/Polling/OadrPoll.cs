using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Asks a VTN for whatever it has for the VEN (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrPoll")]
public sealed partial record OadrPoll : OadrMessage
{
    /// <summary>The VEN.</summary>
    [XmlElement("venID", Namespace = XmlNames.Ei)]
    public required string VenId { get; init; }
}
