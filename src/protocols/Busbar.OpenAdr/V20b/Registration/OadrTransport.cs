using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>A transport (OpenADR 2.0b schema).</summary>
[XmlRecord(XmlNames.Oadr)]
public sealed partial record OadrTransport
{
    /// <summary>The transport.</summary>
    [XmlElement("oadrTransportName")]
    public required OadrTransportName OadrTransportName { get; init; }
}
