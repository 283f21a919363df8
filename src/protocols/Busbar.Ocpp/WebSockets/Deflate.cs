using System.Buffers;
using System.IO.Compression;

namespace Busbar.Ocpp.WebSockets;

/// <summary>permessage-deflate without memory between messages (RFC 7692 7.2).</summary>
internal static class Deflate
{
    // What ends every flushed block and is left out on the wire (RFC 7692 7.2.1).
    private static ReadOnlySpan<byte> Tail => [0x00, 0x00, 0xFF, 0xFF];

    /// <summary>Compresses a message into a rented array.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> message, out int length)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(message);
            deflate.Flush();
            length = (int)packed.Length - Tail.Length;
        }

        var rented = ArrayPool<byte>.Shared.Rent(length);
        packed.GetBuffer().AsSpan(0, length).CopyTo(rented);
        return rented;
    }

    /// <summary>Opens a whole compressed message for reading piece by piece, so that a small one cannot grow large at once.</summary>
    public static Stream Open(MemoryStream packed)
    {
        packed.Position = packed.Length;
        packed.Write(Tail);
        packed.Position = 0;
        return new DeflateStream(packed, CompressionMode.Decompress);
    }
}
