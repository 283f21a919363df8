using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Asks a VEN to register again (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrRequestReregistration")]
public sealed partial record OadrRequestReregistration : OadrMessage
{
    /// <summary>The VEN.</summary>
    [XmlElement("venID", Namespace = XmlNames.Ei)]
    public required string VenId { get; init; }
}
