using System.Buffers.Binary;

namespace Busbar.Iso15118.Transport;

/// <summary>The eight octets before every V2GTP payload: version, its inverse, payload type and payload length, big-endian.</summary>
/// <param name="PayloadType">What the payload is; not necessarily a known type.</param>
/// <param name="PayloadLength">How many octets follow.</param>
/// <param name="HasVersion">Whether the version is 1 and its inverse agrees; otherwise the message is to be ignored.</param>
public readonly record struct V2GtpHeader(V2GtpPayloadType PayloadType, uint PayloadLength, bool HasVersion = true)
{
    /// <summary>How many octets a header has.</summary>
    public const int Length = 8;

    private const ushort Version = 0x01FE;

    /// <summary>Reads a header.</summary>
    /// <returns>Whether there are enough octets.</returns>
    public static bool TryRead(ReadOnlySpan<byte> octets, out V2GtpHeader header)
    {
        if (octets.Length < Length)
        {
            header = default;
            return false;
        }

        header = new V2GtpHeader(
            (V2GtpPayloadType)BinaryPrimitives.ReadUInt16BigEndian(octets[2..]),
            BinaryPrimitives.ReadUInt32BigEndian(octets[4..]),
            BinaryPrimitives.ReadUInt16BigEndian(octets) == Version);
        return true;
    }

    /// <summary>Writes the header of a payload.</summary>
    public static void Write(Span<byte> destination, V2GtpPayloadType type, int payloadLength)
    {
        BinaryPrimitives.WriteUInt16BigEndian(destination, Version);
        BinaryPrimitives.WriteUInt16BigEndian(destination[2..], (ushort)type);
        BinaryPrimitives.WriteUInt32BigEndian(destination[4..], (uint)payloadLength);
    }
}
