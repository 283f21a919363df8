using System.Threading.Channels;

namespace Busbar.Iso15118.Transport;

/// <summary>Carries messages between a car and a station in one process, without octets on any network: for simulations.</summary>
/// <remarks>It runs on its caller's context, so that a simulated clock moves it.</remarks>
public sealed class InProcessChannel : IV2GChannel
{
    // One request and its answer are under way, and at most as much on a stream beside the charge loop.
    private const int Capacity = 16;

    private readonly Channel<V2GtpMessage> _incoming;
    private readonly Channel<V2GtpMessage> _outgoing;

    private InProcessChannel(Channel<V2GtpMessage> incoming, Channel<V2GtpMessage> outgoing, ChannelSecurity security)
    {
        _incoming = incoming;
        _outgoing = outgoing;
        Security = security;
    }

    /// <inheritdoc/>
    public ChannelSecurity Security { get; }

    /// <inheritdoc/>
    public ChannelEnd End { get; private set; }

    /// <summary>Makes the two ends of a channel.</summary>
    /// <param name="station">What the station is told of the protection.</param>
    /// <param name="vehicle">What the car is told of it.</param>
    public static (InProcessChannel Vehicle, InProcessChannel Station) Pair(ChannelSecurity? station = null, ChannelSecurity? vehicle = null)
    {
        var up = Channel.CreateBounded<V2GtpMessage>(Capacity);
        var down = Channel.CreateBounded<V2GtpMessage>(Capacity);
        return (new(down, up, vehicle ?? ChannelSecurity.PlainText), new(up, down, station ?? ChannelSecurity.PlainText));
    }

    /// <inheritdoc/>
    public async ValueTask<V2GtpMessage?> ReceiveAsync(CancellationToken cancellation)
    {
        while (End == ChannelEnd.None)
        {
            if (_incoming.Reader.TryRead(out var message))
            {
                return message;
            }

            if (!await _incoming.Reader.WaitToReadAsync(cancellation).ConfigureAwait(true) && End == ChannelEnd.None)
            {
                End = ChannelEnd.Closed;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public async ValueTask<bool> SendAsync(V2GtpPayloadType type, ReadOnlyMemory<byte> payload, CancellationToken cancellation)
    {
        var message = new V2GtpMessage(type, payload.ToArray());
        while (End != ChannelEnd.Disposed)
        {
            if (_outgoing.Writer.TryWrite(message))
            {
                return true;
            }

            if (!await _outgoing.Writer.WaitToWriteAsync(cancellation).ConfigureAwait(true))
            {
                return false;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        End = ChannelEnd.Disposed;
        _outgoing.Writer.TryComplete();
        _incoming.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }
}
