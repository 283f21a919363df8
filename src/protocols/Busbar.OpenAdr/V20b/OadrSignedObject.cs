using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>What the signature of an envelope covers (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr, Element = "oadrSignedObject")]
public sealed partial record OadrSignedObject
{
    /// <summary>The name by which the signature refers to it.</summary>
    [XmlAttribute("Id", Namespace = XmlNames.Oadr)]
    public string? Id { get; init; }

    /// <summary>The message.</summary>
    [XmlElement]
    public required OadrMessage Message { get; init; }
}
