using Busbar.Wire;
using Busbar.Wire.Xml;

namespace Busbar.OpenAdr.V20b;

/// <summary>Usage as Green Button writes it, kept as it was sent (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrGBPayload")]
public sealed partial record OadrGBPayload : StreamPayloadBase
{
    /// <summary>The feed.</summary>
    [XmlElement("feed", Namespace = XmlNames.Atom)]
    public required XmlFragment Feed { get; init; }
}
