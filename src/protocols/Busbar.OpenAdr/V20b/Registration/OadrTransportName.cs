using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>The transports of OpenADR 2 (OpenADR 2.0b schema).</summary>
[WireEnum]
public enum OadrTransportName
{
    /// <summary>Requests and responses of HTTP.</summary>
    [WireName("simpleHttp")]
    SimpleHttp,

    /// <summary>Stanzas of XMPP.</summary>
    [WireName("xmpp")]
    Xmpp,
}
