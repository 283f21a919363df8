using System.Net.WebSockets;
using System.Text;
using Busbar.Ocpp.Handshake;

namespace Busbar.Operator.Tests.Bench;

/// <summary>Frames over a real WebSocket of the platform.</summary>
internal sealed class SocketPipe : IFramePipe, IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1);

    private SocketPipe()
    {
    }

    public int? CloseStatus => (int?)_socket.CloseStatus;

    public string? SubProtocol => _socket.SubProtocol;

    /// <summary>Connects as a station does.</summary>
    /// <param name="endpoint">The operator's address, without the station.</param>
    /// <param name="id">The station.</param>
    /// <param name="version">Its version.</param>
    /// <param name="password">Its password, if any.</param>
    public static async Task<SocketPipe> ConnectAsync(string endpoint, string id, string version, string? password = null)
    {
        var pipe = new SocketPipe();
        pipe._socket.Options.AddSubProtocol("ocpp" + version);
        pipe._socket.Options.RemoteCertificateValidationCallback = (_, _, _, _) => true;
        if (password is not null)
            pipe._socket.Options.SetRequestHeader("Authorization", BasicCredentials.Format(id, Encoding.UTF8.GetBytes(password)));
        await pipe._socket.ConnectAsync(new Uri($"{endpoint.Replace("http", "ws", StringComparison.Ordinal)}/ocpp/{id}"), TestContext.Current.CancellationToken);
        return pipe;
    }

    public async Task SendAsync(string frame)
    {
        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
        }
        finally
        {
            _sending.Release();
        }
    }

    public async Task<string?> ReceiveAsync()
    {
        var buffer = new byte[64 * 1024];
        var length = 0;
        try
        {
            while (true)
            {
                var result = await _socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                if (result.MessageType is WebSocketMessageType.Close)
                    return null;
                length += result.Count;
                if (result.EndOfMessage)
                    return Encoding.UTF8.GetString(buffer, 0, length);
                if (length == buffer.Length)
                    Array.Resize(ref buffer, length * 2);
            }
        }
        catch (Exception lost) when (lost is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            return null;
        }
    }

    public void Close() => _socket.Abort();

    public void Dispose() => _socket.Dispose();
}
