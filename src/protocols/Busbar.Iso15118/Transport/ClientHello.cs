using System.Buffers.Binary;

namespace Busbar.Iso15118.Transport;

/// <summary>The first record of a TLS handshake, read as far as it says which versions the client offers.</summary>
internal static class ClientHello
{
    private const int RecordHeader = 5;
    private const int MaxRecord = 16 * 1024;
    private const byte HandshakeRecord = 22;
    private const byte ClientHelloMessage = 1;
    private const int BeforeSessionId = 4 + 2 + 32;
    private const ushort SupportedVersions = 43;
    private const ushort Tls13 = 0x0304;

    /// <summary>How many octets the record has of which these are the first; the record's header where that is not known yet.</summary>
    public static int NeededBytes(ReadOnlySpan<byte> first) => first.Length < RecordHeader ? RecordHeader
        : first[0] == HandshakeRecord ? RecordHeader + Math.Min(BinaryPrimitives.ReadUInt16BigEndian(first[3..]), (ushort)MaxRecord)
        : first.Length;

    /// <summary>Whether the client offers TLS 1.3; false for anything that is no hello, which the handshake then refuses.</summary>
    public static bool OffersTls13(ReadOnlySpan<byte> record)
    {
        if (record.Length < RecordHeader + BeforeSessionId || record[0] != HandshakeRecord || record[RecordHeader] != ClientHelloMessage)
        {
            return false;
        }

        var rest = record[(RecordHeader + BeforeSessionId)..];
        if (!TrySkip(ref rest, lengthBytes: 1) || !TrySkip(ref rest, lengthBytes: 2) || !TrySkip(ref rest, lengthBytes: 1) || rest.Length < 2)
        {
            return false;
        }

        for (rest = rest[2..]; rest.Length >= 4;)
        {
            var type = BinaryPrimitives.ReadUInt16BigEndian(rest);
            var length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (rest.Length < 4 + length)
            {
                return false;
            }

            if (type == SupportedVersions && length > 0)
            {
                return Lists(rest.Slice(5, length - 1), Tls13);
            }

            rest = rest[(4 + length)..];
        }

        return false;
    }

    private static bool TrySkip(ref ReadOnlySpan<byte> rest, int lengthBytes)
    {
        if (rest.Length < lengthBytes)
        {
            return false;
        }

        var length = lengthBytes + (lengthBytes == 1 ? rest[0] : BinaryPrimitives.ReadUInt16BigEndian(rest));
        if (rest.Length < length)
        {
            return false;
        }

        rest = rest[length..];
        return true;
    }

    private static bool Lists(ReadOnlySpan<byte> versions, ushort version)
    {
        for (; versions.Length >= 2; versions = versions[2..])
        {
            if (BinaryPrimitives.ReadUInt16BigEndian(versions) == version)
            {
                return true;
            }
        }

        return false;
    }
}
