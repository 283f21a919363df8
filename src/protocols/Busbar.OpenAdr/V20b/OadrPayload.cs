using Busbar.Wire;
using Busbar.Wire.Xml;

namespace Busbar.OpenAdr.V20b;

/// <summary>The envelope of every message (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrPayload")]
public sealed partial record OadrPayload
{
    /// <summary>The signature, where there is one.</summary>
    [XmlElement("Signature", Namespace = XmlNames.Ds)]
    public XmlFragment? Signature { get; init; }

    /// <summary>What is signed.</summary>
    [XmlElement]
    public required OadrSignedObject OadrSignedObject { get; init; }
}
