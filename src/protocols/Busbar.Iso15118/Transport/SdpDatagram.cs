namespace Busbar.Iso15118.Transport;

/// <summary>What requests and responses of discovery have in common.</summary>
internal static class SdpDatagram
{
    /// <summary>A wireless response has 58 octets of payload and a request 61; nothing of use is longer.</summary>
    public const int MaxBytes = 128;

    /// <summary>Opens a datagram whose payload has this length, or more of it in the wireless form.</summary>
    public static bool TryOpen(
        ReadOnlySpan<byte> datagram, int length, V2GtpPayloadType wired, V2GtpPayloadType wireless, out ReadOnlySpan<byte> payload, out bool isWireless)
    {
        payload = default;
        isWireless = false;
        if (datagram.Length > MaxBytes || !V2GtpHeader.TryRead(datagram, out var header) || !header.HasVersion)
        {
            return false;
        }

        payload = datagram[V2GtpHeader.Length..];
        isWireless = header.PayloadType == wireless;
        return payload.Length == header.PayloadLength
            && (header.PayloadType == wired ? payload.Length == length : isWireless && payload.Length >= length);
    }

    /// <summary>Reads security and transport; reserved values make a datagram to be ignored.</summary>
    public static bool TryReadOptions(ReadOnlySpan<byte> payload, out SdpSecurity security, out SdpTransport transport)
    {
        security = (SdpSecurity)payload[0];
        transport = (SdpTransport)payload[1];
        return security is SdpSecurity.Tls or SdpSecurity.None && transport is SdpTransport.Tcp or SdpTransport.Udp;
    }

    public static byte[] Close(V2GtpPayloadType type, ReadOnlySpan<byte> payload, ReadOnlySpan<byte> pairing)
    {
        var datagram = new byte[V2GtpHeader.Length + payload.Length + pairing.Length];
        V2GtpHeader.Write(datagram, type, payload.Length + pairing.Length);
        payload.CopyTo(datagram.AsSpan(V2GtpHeader.Length));
        pairing.CopyTo(datagram.AsSpan(V2GtpHeader.Length + payload.Length));
        return datagram;
    }
}
