using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Busbar.Bench.Ocpp;

/// <summary>A station made of one socket and one prepared frame: it costs the client next to nothing.</summary>
internal sealed class WireStation : IDisposable
{
    private const byte FinalText = 0x81;
    private const byte Masked = 0x80;
    private const byte SixteenBitLength = 126;
    private const int MaskBytes = 4;
    private readonly Socket _socket;
    private readonly byte[] _received = new byte[2048];

    private WireStation(Socket socket) => _socket = socket;

    /// <summary>Connects and shakes hands.</summary>
    public static async Task<WireStation> ConnectAsync(Uri server, string id, IPAddress from)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Bind(new IPEndPoint(from, 0));
        await socket.ConnectAsync(IPAddress.Loopback, server.Port);
        var station = new WireStation(socket);
        await socket.SendAsync(Encoding.ASCII.GetBytes(
            $"GET /ocpp/{id} HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n" +
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: ocpp2.0.1\r\n\r\n"));
        var head = 0;
        while (!station._received.AsSpan(0, head).EndsWith("\r\n\r\n"u8))
        {
            head += await station.ReadAsync(head);
        }

        return station._received.AsSpan(0, head).StartsWith("HTTP/1.1 101"u8)
            ? station
            : throw new InvalidOperationException(Encoding.ASCII.GetString(station._received, 0, head));
    }

    /// <summary>A masked text frame with a message.</summary>
    public static byte[] Frame(ReadOnlySpan<byte> message)
    {
        var isShort = message.Length < SixteenBitLength;
        var head = (isShort ? 2 : 4) + MaskBytes;
        var frame = new byte[head + message.Length];
        frame[0] = FinalText;
        frame[1] = (byte)(Masked | (isShort ? message.Length : SixteenBitLength));
        if (!isShort)
        {
            BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(2), (ushort)message.Length);
        }

        // A mask that is not zero, so that the server has the work of any real frame.
        ReadOnlySpan<byte> mask = [0x37, 0xFA, 0x21, 0x3D];
        mask.CopyTo(frame.AsSpan(head - MaskBytes));
        for (var i = 0; i < message.Length; i++)
        {
            frame[head + i] = (byte)(message[i] ^ mask[i % MaskBytes]);
        }

        return frame;
    }

    /// <summary>Sends the frame and waits for the one answer; gives the length of its text in bytes.</summary>
    public async ValueTask<int> CallAsync(byte[] frame)
    {
        await _socket.SendAsync(frame.AsMemory(), SocketFlags.None);
        var have = 0;
        while (true)
        {
            have += await ReadAsync(have);
            if (have < 4)
            {
                continue;
            }

            var (head, length) = _received[1] < SixteenBitLength ? (2, _received[1]) : (4, BinaryPrimitives.ReadUInt16BigEndian(_received.AsSpan(2)));
            if (have >= head + length)
            {
                return length;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _socket.Dispose();

    private async ValueTask<int> ReadAsync(int offset)
    {
        var read = await _socket.ReceiveAsync(_received.AsMemory(offset), SocketFlags.None);
        return read > 0 ? read : throw new InvalidOperationException("The server closed the connection.");
    }
}
