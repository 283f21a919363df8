namespace Busbar.Iso15118.V2;

/// <summary>The namespaces of ISO 15118-2.</summary>
public static class V2Namespaces
{
    /// <summary>The message itself; also names the protocol in the handshake.</summary>
    public const string Definition = "urn:iso:15118:2:2013:MsgDef";

    /// <summary>The header.</summary>
    public const string Header = "urn:iso:15118:2:2013:MsgHeader";

    /// <summary>The messages of the body.</summary>
    public const string Body = "urn:iso:15118:2:2013:MsgBody";

    /// <summary>The types.</summary>
    public const string DataTypes = "urn:iso:15118:2:2013:MsgDataTypes";
}
