using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.V2;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Sessions;

/// <summary>A protocol that a side can run.</summary>
/// <param name="Namespace">Its name in the handshake.</param>
/// <param name="Major">The version that must agree.</param>
/// <param name="Minor">The version that may differ.</param>
public sealed record SessionProtocol(string Namespace, uint Major, uint Minor)
{
    /// <summary>DIN 70121.</summary>
    public static SessionProtocol Din70121 { get; } = new(Din70121Namespaces.Definition, 2, 0);

    /// <summary>ISO 15118-2.</summary>
    public static SessionProtocol V2 { get; } = new(V2Namespaces.Definition, 2, 0);

    /// <summary>ISO 15118-20 with alternating current.</summary>
    public static SessionProtocol V20Ac { get; } = new(V20Namespaces.Ac, 1, 0);

    /// <summary>ISO 15118-20 with direct current.</summary>
    public static SessionProtocol V20Dc { get; } = new(V20Namespaces.Dc, 1, 0);

    /// <summary>Whether it is one of ISO 15118-20, which asks for TLS 1.3.</summary>
    public bool IsV20 => Namespace.StartsWith("urn:iso:std:iso:15118:-20:", StringComparison.Ordinal);
}
