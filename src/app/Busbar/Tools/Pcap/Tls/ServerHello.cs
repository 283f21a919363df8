using System.Buffers.Binary;

namespace Busbar.Tools.Pcap.Tls;

/// <summary>What a server chose, read from its hello.</summary>
internal sealed record ServerHello(byte[] Random, int Suite, bool IsTls13, bool IsMacOutside)
{
    private const int SupportedVersions = 43;
    private const int EncryptThenMac = 22;
    private const int Tls13 = 0x0304;
    private const int RandomAt = 2;
    private const int SessionIdAt = RandomAt + 32;

    /// <summary>The random of a request to say hello again (RFC 8446 4.1.3).</summary>
    private static readonly byte[] Again = Convert.FromHexString("CF21AD74E59A6111BE1D8C021E65B891C2A211167ABB8C5E079E09E2C8A8339C");

    /// <summary>Reads the body of the message; null where it is damaged, or asks to say hello again.</summary>
    public static ServerHello? Read(ReadOnlySpan<byte> body)
    {
        if (body.Length < SessionIdAt + 1 || body.Length < SessionIdAt + 1 + body[SessionIdAt] + 3)
            return null;
        byte[] random = body.Slice(RandomAt, 32).ToArray();
        if (random.AsSpan().SequenceEqual(Again))
            return null;
        ReadOnlySpan<byte> rest = body[(SessionIdAt + 1 + body[SessionIdAt])..];
        int suite = BinaryPrimitives.ReadUInt16BigEndian(rest);
        (bool isTls13, bool isMacOutside) = (false, false);
        rest = rest.Length >= 5 ? rest[5..] : default;
        while (rest.Length >= 4)
        {
            int type = BinaryPrimitives.ReadUInt16BigEndian(rest);
            int length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (rest.Length < 4 + length)
                break;
            isTls13 |= type == SupportedVersions && length == 2 && BinaryPrimitives.ReadUInt16BigEndian(rest[4..]) == Tls13;
            isMacOutside |= type == EncryptThenMac;
            rest = rest[(4 + length)..];
        }

        return new ServerHello(random, suite, isTls13, isMacOutside);
    }
}
