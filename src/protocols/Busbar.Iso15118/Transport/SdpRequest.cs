using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Transport;

/// <summary>A car looks for a station (SECC discovery).</summary>
/// <param name="Security">What the car asks for; the station may offer something else.</param>
/// <param name="Transport">What the car asks for.</param>
public sealed record SdpRequest(SdpSecurity Security, SdpTransport Transport = SdpTransport.Tcp)
{
    private const int PayloadLength = 2;

    /// <summary>Whether the car looks over a wireless link.</summary>
    public bool IsWireless { get; init; }

    /// <summary>What a wireless request has beside: positioning, coupling type and identifiers, as they came.</summary>
    public Octets Pairing { get; init; }

    /// <summary>Reads a datagram.</summary>
    /// <returns>False for anything else than a request, which is to be ignored.</returns>
    public static bool TryRead(ReadOnlySpan<byte> datagram, out SdpRequest request)
    {
        request = new SdpRequest(SdpSecurity.None);
        if (!SdpDatagram.TryOpen(datagram, PayloadLength, V2GtpPayloadType.SdpRequest, V2GtpPayloadType.SdpWirelessRequest, out var payload, out var isWireless)
            || !SdpDatagram.TryReadOptions(payload, out var security, out var transport))
        {
            return false;
        }

        request = new SdpRequest(security, transport) { IsWireless = isWireless, Pairing = payload[PayloadLength..].ToArray() };
        return true;
    }

    /// <summary>The request as a datagram.</summary>
    public byte[] ToDatagram() => SdpDatagram.Close(
        IsWireless ? V2GtpPayloadType.SdpWirelessRequest : V2GtpPayloadType.SdpRequest, [(byte)Security, (byte)Transport], Pairing.Span);
}
