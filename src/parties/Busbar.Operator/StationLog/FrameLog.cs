using System.Text;
using Busbar.Charging.Stations;
using Busbar.Operator.Events;
using Busbar.Operator.Picture;
using Busbar.Operator.Security;
using Busbar.Operator.Storage;
using Busbar.Storage;
using Microsoft.Extensions.Logging;

namespace Busbar.Operator.StationLog;

/// <summary>Keeps the raw frames of each station in a capped ring on disk. Written in bulk and behind: what is acknowledged never waits for it.</summary>
internal sealed partial class FrameLog(IStore store, Feed feed, LinkTap tap, TimeProvider time, ILogger logger) : IAsyncDisposable
{
    // A day of a busy station; enough to see what led to a fault.
    private const int KeptPerStation = 2_000;

    // Longer frames are reports and lists, whose beginning says enough.
    private const int LongestText = 16 * 1024;

    // What waits for the disk at most; beyond it frames are dropped and counted, since the log must not cost memory without bound.
    private const int MostWaiting = 4_096;

    // One write a second carries any load and is soon enough for a person.
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly StationRing _ring = new("message_log", "sequence", KeptPerStation);
    private List<LoggedFrame> _waiting = [];
    private ITimer? _timer;
    private Task _writing = Task.CompletedTask;
    private bool _isDisposed;
    private long _last;

    public async Task LoadAsync(CancellationToken cancellation) => _last = await store.ReadAsync(FrameQueries.Highest, cancellation);

    public void Record(StationId station, string direction, ReadOnlySpan<byte> frame, FrameNames names)
    {
        var (kind, action, messageId, error) = names.Of(frame);
        var logged = new LoggedFrame
        {
            Sequence = Interlocked.Increment(ref _last),
            Station = station,
            At = time.GetUtcNow(),
            Direction = direction,
            Kind = kind,
            Action = action,
            MessageId = messageId,
            Text = TextOf(frame, action),
            Bytes = frame.Length,
            Error = error,
        };
        tap.Record(OcppMessages.Of(logged));
        feed.Publish(new Notice.FramePassed(logged));
        lock (_gate)
        {
            if (_isDisposed)
                return;
            if (_waiting.Count >= MostWaiting)
            {
                Telemetry.LogFrameLost();
                return;
            }

            _waiting.Add(logged);
            if (_waiting.Count == 1)
                Arm();
        }
    }

    public async ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _timer?.Dispose();
        }

        await _writing;
        await WriteAsync();
    }

    private static string TextOf(ReadOnlySpan<byte> frame, string? action)
    {
        var text = Encoding.UTF8.GetString(frame.Length <= LongestText ? frame : frame[..LongestText]);
        return Secrets.MayCarry(action) ? Secrets.Hide(text) : text;
    }

    private void Arm()
    {
        _timer ??= time.CreateTimer(static log => ((FrameLog)log!).StartWriting(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timer.Change(Delay, Timeout.InfiniteTimeSpan);
    }

    private void StartWriting()
    {
        if (_writing.IsCompleted)
            _writing = WriteAsync();
        else
            Arm();
    }

    private async Task WriteAsync()
    {
        List<LoggedFrame> frames;
        lock (_gate)
        {
            if (_waiting.Count == 0)
                return;
            (frames, _waiting) = (_waiting, []);
        }

        var trims = frames.Where(frame => _ring.Count(frame.Station)).Select(frame => frame.Station).ToArray();
        try
        {
            await store.WriteAsync(unit =>
            {
                foreach (var frame in frames)
                    unit.Append(Tables.MessageLog, frame);
                foreach (var station in trims)
                    _ring.Trim(unit.Connection, station);
                return true;
            });
        }
        catch (StorageUnavailableException unavailable)
        {
            LogFlushFailed(logger, unavailable, frames.Count);
        }
    }

    [LoggerMessage(EventIds.LogFlushFailed, LogLevel.Warning, "The station log lost {Count} frames")]
    private static partial void LogFlushFailed(ILogger logger, Exception exception, int count);
}
