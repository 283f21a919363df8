using System.Threading.Channels;

namespace Busbar.Operator.Events;

/// <summary>One watcher's queue of notices.</summary>
internal sealed class Watcher(Feed feed) : IDisposable
{
    // A busy installation changes some thousand things a second; a watcher that is a second behind is lost anyhow.
    private const int Capacity = 4096;

    private readonly Channel<(long Number, Notice Notice)> _queue = Channel.CreateBounded<(long, Notice)>(Capacity);

    public ChannelReader<(long Number, Notice Notice)> Notices => _queue.Reader;

    public void Dispose() => feed.Remove(this);

    /// <summary>Queues a notice; a full queue ends the watch.</summary>
    internal void Offer(long number, Notice notice)
    {
        if (!_queue.Writer.TryWrite((number, notice)))
            _queue.Writer.TryComplete();
    }
}
