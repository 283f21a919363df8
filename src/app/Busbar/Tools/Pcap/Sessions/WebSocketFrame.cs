using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace Busbar.Tools.Pcap.Sessions;

/// <summary>What a frame carries (RFC 6455 5.2).</summary>
internal enum WebSocketKind
{
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10,
}

/// <summary>A whole frame.</summary>
/// <param name="Kind">What it carries.</param>
/// <param name="IsLast">Whether the message ends with it.</param>
/// <param name="IsCompressed">Whether the message is compressed (RFC 7692).</param>
/// <param name="Payload">The payload without its mask.</param>
/// <param name="Length">How long the frame is.</param>
internal sealed record WebSocketFrame(WebSocketKind Kind, bool IsLast, bool IsCompressed, byte[] Payload, int Length)
{
    /// <summary>Reads a frame; false where more octets are needed, or where something is wrong with it.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int maxBytes, [NotNullWhen(true)] out WebSocketFrame? frame, out string? trouble)
    {
        frame = null;
        trouble = null;
        if (bytes.Length < 2)
            return false;
        bool isMasked = (bytes[1] & 0x80) != 0;
        int extended = (bytes[1] & 0x7F) switch { 126 => 2, 127 => 8, _ => 0 };
        int header = 2 + extended + (isMasked ? 4 : 0);
        if (bytes.Length < header)
            return false;
        ulong length = extended switch
        {
            2 => BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]),
            8 => BinaryPrimitives.ReadUInt64BigEndian(bytes[2..]),
            _ => (ulong)(bytes[1] & 0x7F),
        };
        if (length > (ulong)maxBytes || (bytes[0] & 0x30) != 0)
        {
            trouble = "the frames of WebSocket are damaged, or octets are missing in the capture";
            return false;
        }

        int end = header + (int)length;
        if (bytes.Length < end)
            return false;
        byte[] payload = bytes[header..end].ToArray();
        if (isMasked)
        {
            ReadOnlySpan<byte> mask = bytes.Slice(header - 4, 4);
            for (int at = 0; at < payload.Length; at++)
                payload[at] ^= mask[at & 3];
        }

        frame = new WebSocketFrame((WebSocketKind)(bytes[0] & 0x0F), (bytes[0] & 0x80) != 0, (bytes[0] & 0x40) != 0, payload, end);
        return true;
    }
}
