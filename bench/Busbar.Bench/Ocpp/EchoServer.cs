using System.Buffers;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Busbar.Bench.Ocpp;

/// <summary>The reference: a bare WebSocket server that answers every message with as many bytes as ours answers with.</summary>
internal static class EchoServer
{
    private const int BufferSize = 4096;

    /// <summary>Maps the server at every path.</summary>
    public static Action<WebApplication> Map(int replyBytes)
    {
        var reply = new byte[replyBytes];
        reply.AsSpan().Fill((byte)' ');
        return app => app.Map("/{**path}", context => AnswerAsync(context, reply));
    }

    private static async Task AnswerAsync(HttpContext context, byte[] reply)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync(context.WebSockets.WebSocketRequestedProtocols[0]);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    return;
                }

                if (received.EndOfMessage)
                {
                    await socket.SendAsync(reply.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
                }
            }
        }
        catch (WebSocketException)
        {
            // The client went away; so does this connection.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
