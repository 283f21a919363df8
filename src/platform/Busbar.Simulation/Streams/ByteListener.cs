using System.Threading.Channels;

namespace Busbar.Simulation;

/// <summary>Where streams arrive.</summary>
public sealed class ByteListener : IDisposable
{
    private const int Backlog = 4_096; // as the kernel's, so that a storm is refused here too

    private readonly Channel<ByteStream> _offers = Channel.CreateBounded<ByteStream>(Backlog);
    private readonly Action<ByteListener> _gone;

    internal ByteListener(string address, Action<ByteListener> gone)
    {
        Address = address;
        _gone = gone;
    }

    /// <summary>The address.</summary>
    public string Address { get; }

    /// <summary>The next stream, or null when the listener is closed.</summary>
    public async ValueTask<Stream?> AcceptAsync(CancellationToken cancellation)
    {
        while (await _offers.Reader.WaitToReadAsync(cancellation))
            if (_offers.Reader.TryRead(out var stream))
                return stream;
        return null;
    }

    /// <summary>Stops listening and breaks what was not accepted.</summary>
    public void Dispose()
    {
        _gone(this);
        _offers.Writer.TryComplete();
        while (_offers.Reader.TryRead(out var stream))
            stream.Break();
    }

    internal bool TryOffer(ByteStream stream) => _offers.Writer.TryWrite(stream);
}
