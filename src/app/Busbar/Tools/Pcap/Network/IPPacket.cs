using System.Buffers.Binary;
using System.Net;

namespace Busbar.Tools.Pcap.Network;

/// <summary>A whole IP packet; fragments are not joined, because none of the protocols here makes any.</summary>
internal readonly ref struct IPPacket
{
    public const int Tcp = 6;
    public const int Udp = 17;

    private const int HopByHop = 0;
    private const int Routing = 43;
    private const int Fragment = 44;
    private const int Destination = 60;

    private IPPacket(IPAddress from, IPAddress to, int protocol, ReadOnlySpan<byte> payload)
    {
        From = from;
        To = to;
        Protocol = protocol;
        Payload = payload;
    }

    public IPAddress From { get; }

    public IPAddress To { get; }

    public int Protocol { get; }

    public ReadOnlySpan<byte> Payload { get; }

    public static bool TryRead(ReadOnlySpan<byte> bytes, out IPPacket packet)
    {
        packet = default;
        return bytes.Length > 0 && (bytes[0] >> 4) switch
        {
            4 => TryReadV4(bytes, out packet),
            6 => TryReadV6(bytes, out packet),
            _ => false,
        };
    }

    private static bool TryReadV4(ReadOnlySpan<byte> bytes, out IPPacket packet)
    {
        packet = default;
        int header = (bytes[0] & 0x0F) * 4;
        if (header < 20 || bytes.Length < header)
            return false;
        int length = BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]);
        bool isFragment = (BinaryPrimitives.ReadUInt16BigEndian(bytes[6..]) & 0x3FFF) != 0;

        // A card that cuts large segments itself leaves the length of what it is given at 0.
        length = length == 0 ? bytes.Length : Math.Min(length, bytes.Length);
        if (isFragment || length < header)
            return false;
        packet = new IPPacket(new IPAddress(bytes.Slice(12, 4)), new IPAddress(bytes.Slice(16, 4)), bytes[9], bytes[header..length]);
        return true;
    }

    private static bool TryReadV6(ReadOnlySpan<byte> bytes, out IPPacket packet)
    {
        packet = default;
        if (bytes.Length < 40)
            return false;
        int announced = BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]);
        ReadOnlySpan<byte> rest = announced == 0 ? bytes[40..] : bytes.Slice(40, Math.Min(announced, bytes.Length - 40));
        int next = bytes[6];
        while (next is HopByHop or Routing or Destination)
        {
            if (rest.Length < 8 || rest.Length < (rest[1] + 1) * 8)
                return false;
            next = rest[0];
            rest = rest[((rest[1] + 1) * 8)..];
        }

        if (next == Fragment)
            return false;
        packet = new IPPacket(new IPAddress(bytes.Slice(8, 16)), new IPAddress(bytes.Slice(24, 16)), next, rest);
        return true;
    }
}
