using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>A fact as key and value (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr)]
public sealed partial record OadrInfo
{
    /// <summary>The key.</summary>
    [XmlElement("oadrKey")]
    public required string OadrKey { get; init; }

    /// <summary>The value.</summary>
    [XmlElement("oadrValue")]
    public required string OadrValue { get; init; }
}
