namespace Busbar.Iso15118.Transport;

/// <summary>How a connection is protected, as discovery says it.</summary>
public enum SdpSecurity : byte
{
    /// <summary>TLS.</summary>
    Tls = 0x00,

    /// <summary>Plain text.</summary>
    None = 0x10,
}
