namespace Busbar.Iso15118.Din70121;

/// <summary>The namespaces of DIN 70121.</summary>
public static class Din70121Namespaces
{
    /// <summary>The message itself; also names the protocol in the handshake.</summary>
    public const string Definition = "urn:din:70121:2012:MsgDef";

    /// <summary>The header.</summary>
    public const string Header = "urn:din:70121:2012:MsgHeader";

    /// <summary>The messages of the body.</summary>
    public const string Body = "urn:din:70121:2012:MsgBody";

    /// <summary>The types.</summary>
    public const string DataTypes = "urn:din:70121:2012:MsgDataTypes";
}
