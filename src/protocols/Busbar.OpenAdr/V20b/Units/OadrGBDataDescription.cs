using Busbar.Wire;
using Busbar.Wire.Xml;

namespace Busbar.OpenAdr.V20b;

/// <summary>A unit as Green Button describes it, kept as it was sent (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrGBDataDescription")]
public sealed partial record OadrGBDataDescription : ItemBase
{
    /// <summary>The feed.</summary>
    [XmlElement("feed", Namespace = XmlNames.Atom)]
    public required XmlFragment Feed { get; init; }
}
