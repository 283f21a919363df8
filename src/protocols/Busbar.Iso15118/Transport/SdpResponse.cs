using System.Buffers.Binary;
using System.Net;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Transport;

/// <summary>A station tells where it listens (SECC discovery).</summary>
/// <param name="Address">The station's address; an IPv4 one travels mapped into IPv6.</param>
/// <param name="Port">The station's port.</param>
/// <param name="Security">How the connection is protected.</param>
/// <param name="Transport">What carries the connection.</param>
public sealed record SdpResponse(IPAddress Address, ushort Port, SdpSecurity Security, SdpTransport Transport = SdpTransport.Tcp)
{
    private const int AddressLength = 16;
    private const int OptionsAt = 18;
    private const int PayloadLength = 20;

    /// <summary>Whether the answer is for a wireless link.</summary>
    public bool IsWireless { get; init; }

    /// <summary>What a wireless answer has beside: diagnostics, coupling type and identifiers, as they came.</summary>
    public Octets Pairing { get; init; }

    /// <summary>Reads a datagram.</summary>
    /// <returns>False for anything else than a response, which is to be ignored.</returns>
    public static bool TryRead(ReadOnlySpan<byte> datagram, out SdpResponse response)
    {
        response = new SdpResponse(IPAddress.IPv6None, 0, SdpSecurity.None);
        if (!SdpDatagram.TryOpen(datagram, PayloadLength, V2GtpPayloadType.SdpResponse, V2GtpPayloadType.SdpWirelessResponse, out var payload, out var isWireless)
            || !SdpDatagram.TryReadOptions(payload[OptionsAt..], out var security, out var transport))
        {
            return false;
        }

        var address = new IPAddress(payload[..AddressLength]);
        response = new SdpResponse(
            address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address,
            BinaryPrimitives.ReadUInt16BigEndian(payload[AddressLength..]),
            security,
            transport)
        {
            IsWireless = isWireless,
            Pairing = payload[PayloadLength..].ToArray(),
        };
        return true;
    }

    /// <summary>The response as a datagram.</summary>
    public byte[] ToDatagram()
    {
        Span<byte> payload = stackalloc byte[PayloadLength];
        Address.MapToIPv6().TryWriteBytes(payload, out _);
        BinaryPrimitives.WriteUInt16BigEndian(payload[AddressLength..], Port);
        payload[OptionsAt] = (byte)Security;
        payload[OptionsAt + 1] = (byte)Transport;
        return SdpDatagram.Close(IsWireless ? V2GtpPayloadType.SdpWirelessResponse : V2GtpPayloadType.SdpResponse, payload, Pairing.Span);
    }

    /// <summary>Where to connect; a link-local address is reached through the interface that the answer came from.</summary>
    /// <param name="answeredFrom">The sender of the answer.</param>
    public IPEndPoint EndPoint(IPEndPoint answeredFrom)
    {
        var isLinkLocal = Address.IsIPv6LinkLocal && answeredFrom.Address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6;
        return new IPEndPoint(isLinkLocal ? new IPAddress(Address.GetAddressBytes(), answeredFrom.Address.ScopeId) : Address, Port);
    }
}
