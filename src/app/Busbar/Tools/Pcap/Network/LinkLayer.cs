using System.Buffers.Binary;

namespace Busbar.Tools.Pcap.Network;

/// <summary>Takes the header of the link off a packet.</summary>
internal static class LinkLayer
{
    private const int Loopback = 0;
    private const int Ethernet = 1;
    private const int RawOld = 12;
    private const int Raw = 101;
    private const int LoopbackOfOpenBsd = 108;
    private const int LinuxCooked = 113;
    private const int RawV4 = 228;
    private const int RawV6 = 229;
    private const int LinuxCooked2 = 276;
    private const int V4 = 0x0800;
    private const int V6 = 0x86DD;
    private const int Vlan = 0x8100;
    private const int ProviderVlan = 0x88A8;

    /// <summary>Whether a link of this type can be read at all.</summary>
    public static bool IsKnown(int linkType) =>
        linkType is Loopback or Ethernet or RawOld or Raw or LoopbackOfOpenBsd or LinuxCooked or RawV4 or RawV6 or LinuxCooked2;

    /// <summary>The IP packet inside; empty where it is something else.</summary>
    public static ReadOnlySpan<byte> Open(int linkType, ReadOnlySpan<byte> packet) => linkType switch
    {
        Ethernet when packet.Length >= 14 => Typed(packet[12..]),
        LinuxCooked when packet.Length >= 16 => Typed(packet[14..]),
        LinuxCooked2 when packet.Length >= 20 => IsIP(BinaryPrimitives.ReadUInt16BigEndian(packet)) ? packet[20..] : default,
        Loopback or LoopbackOfOpenBsd when packet.Length >= 4 => packet[4..],
        Raw or RawOld or RawV4 or RawV6 => packet,
        _ => default,
    };

    private static ReadOnlySpan<byte> Typed(ReadOnlySpan<byte> rest)
    {
        while (rest.Length >= 6 && BinaryPrimitives.ReadUInt16BigEndian(rest) is Vlan or ProviderVlan)
            rest = rest[4..];
        return rest.Length >= 2 && IsIP(BinaryPrimitives.ReadUInt16BigEndian(rest)) ? rest[2..] : default;
    }

    private static bool IsIP(int type) => type is V4 or V6;
}
