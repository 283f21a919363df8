using System.Buffers.Binary;
using System.Net.WebSockets;
using System.Text;

namespace Busbar.Ocpp.Tests.Rpc;

/// <summary>A station that writes WebSocket frames byte by byte, so that it can also write wrong ones.</summary>
internal sealed class RawPeer(Stream stream)
{
    public const byte Text = 1;
    public const byte Binary = 2;
    public const byte CloseFrame = 8;
    public const byte Ping = 9;
    public const byte Pong = 10;

    public static byte[] Frame(byte opcode, ReadOnlySpan<byte> payload, bool isFinal = true)
    {
        var head = new byte[14];
        head[0] = (byte)((isFinal ? 0x80 : 0) | opcode);
        var length = 2;
        if (payload.Length < 126)
        {
            head[1] = (byte)(0x80 | payload.Length);
        }
        else if (payload.Length <= ushort.MaxValue)
        {
            head[1] = 0x80 | 126;
            BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(2), (ushort)payload.Length);
            length = 4;
        }
        else
        {
            head[1] = 0x80 | 127;
            BinaryPrimitives.WriteUInt64BigEndian(head.AsSpan(2), (ulong)payload.Length);
            length = 10;
        }

        // The mask is all zeros, which is allowed and keeps the payload readable.
        return [.. head[..(length + 4)], .. payload];
    }

    public Task SendAsync(byte opcode, string payload, bool isFinal = true) => SendAsync(Frame(opcode, Encoding.UTF8.GetBytes(payload), isFinal));

    public async Task SendAsync(ReadOnlyMemory<byte> bytes) => await stream.WriteAsync(bytes, TestContext.Current.CancellationToken);

    /// <summary>The next frame of the server: its opcode and payload; opcode 0 at the end of the stream.</summary>
    public async Task<(byte Opcode, byte[] Payload)> ReadAsync()
    {
        try
        {
            var head = await ExactlyAsync(2);
            int length = head[1];
            if (length == 126)
            {
                length = BinaryPrimitives.ReadUInt16BigEndian(await ExactlyAsync(2));
            }

            return ((byte)(head[0] & 0x0F), await ExactlyAsync(length));
        }
        catch (EndOfStreamException)
        {
            return (0, []);
        }
    }

    public async Task<string> ReadTextAsync()
    {
        var (opcode, payload) = await ReadAsync();
        return opcode == Text ? Encoding.UTF8.GetString(payload) : $"opcode {opcode}";
    }

    public async Task<WebSocketCloseStatus?> ReadCloseAsync()
    {
        var (opcode, payload) = await ReadAsync();
        return opcode == CloseFrame ? (WebSocketCloseStatus)BinaryPrimitives.ReadUInt16BigEndian(payload) : null;
    }

    private async Task<byte[]> ExactlyAsync(int length)
    {
        var bytes = new byte[length];
        await stream.ReadExactlyAsync(bytes, TestContext.Current.CancellationToken);
        return bytes;
    }
}
