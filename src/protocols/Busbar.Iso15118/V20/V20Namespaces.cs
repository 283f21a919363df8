namespace Busbar.Iso15118.V20;

/// <summary>The namespaces of ISO 15118-20.</summary>
public static class V20Namespaces
{
    /// <summary>The types that all message sets share.</summary>
    public const string CommonTypes = "urn:iso:std:iso:15118:-20:CommonTypes";

    /// <summary>The messages of every session.</summary>
    public const string CommonMessages = "urn:iso:std:iso:15118:-20:CommonMessages";

    /// <summary>AC charging; also names the protocol in the handshake.</summary>
    public const string Ac = "urn:iso:std:iso:15118:-20:AC";

    /// <summary>DC charging; also names the protocol in the handshake.</summary>
    public const string Dc = "urn:iso:std:iso:15118:-20:DC";

    /// <summary>Wireless charging; also names the protocol in the handshake.</summary>
    public const string Wpt = "urn:iso:std:iso:15118:-20:WPT";

    /// <summary>Automatic connection; also names the protocol in the handshake.</summary>
    public const string Acdp = "urn:iso:std:iso:15118:-20:ACDP";
}
