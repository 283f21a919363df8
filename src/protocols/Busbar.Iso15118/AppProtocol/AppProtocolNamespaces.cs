namespace Busbar.Iso15118.AppProtocol;

/// <summary>The namespace of the protocol handshake.</summary>
public static class AppProtocolNamespaces
{
    /// <summary>The handshake's elements and types.</summary>
    public const string Messages = "urn:iso:15118:2:2010:AppProtocol";
}
