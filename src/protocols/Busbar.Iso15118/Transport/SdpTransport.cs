namespace Busbar.Iso15118.Transport;

/// <summary>What carries a connection, as discovery says it.</summary>
public enum SdpTransport : byte
{
    /// <summary>TCP.</summary>
    Tcp = 0x00,

    /// <summary>Reserved for UDP; nobody uses it.</summary>
    Udp = 0x10,
}
