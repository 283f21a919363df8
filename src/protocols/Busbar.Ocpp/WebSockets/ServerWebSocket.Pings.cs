namespace Busbar.Ocpp.WebSockets;

// Signs of life.
public sealed partial class ServerWebSocket
{
    // A station that pings every second on a bad line stays far below; one that lives on pings costs a processor.
    private const int MostControlFramesPerWindow = 200;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    private long _windowStart;
    private int _controlFrames;

    private TaskCompletionSource<bool>? _heard;
    private bool _hasHeard = true;
    private bool _isPinged;
    private Task _ping = Task.CompletedTask;

    /// <summary>Pings the peer; true when anything of it arrives within the timeout. Somebody must be receiving.</summary>
    public async Task<bool> PingAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        var heard = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        heard = Interlocked.CompareExchange(ref _heard, heard, null) ?? heard;
        try
        {
            await SendControlAsync(Opcode.Ping, ReadOnlyMemory<byte>.Empty).AsTask().WaitAsync(timeout, _options.Time, cancellationToken).ConfigureAwait(false);
            return await heard.Task.WaitAsync(timeout, _options.Time, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception silent) when (silent is TimeoutException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            return false;
        }
    }

    private void HeardSomething()
    {
        _hasHeard = true;
        if (_heard is not null)
        {
            Interlocked.Exchange(ref _heard, null)?.TrySetResult(true);
        }
    }

    private void HeardNothing() => Interlocked.Exchange(ref _heard, null)?.TrySetResult(false);

    // Pings and pongs cost an answer or a wake-up each, and no limit of messages counts them.
    private bool IsFlood()
    {
        if (_controlFrames == 0 || _options.Time.GetElapsedTime(_windowStart) >= Window)
        {
            _windowStart = _options.Time.GetTimestamp();
            _controlFrames = 0;
        }

        return ++_controlFrames > MostControlFramesPerWindow;
    }

    // One interval of silence brings a ping, a second one the end.
    private void Watch()
    {
        if (_hasHeard)
        {
            _hasHeard = false;
            _isPinged = false;
        }
        else if (_isPinged)
        {
            Abort();
        }
        else
        {
            _isPinged = true;
            _ping = PingQuietlyAsync();
        }
    }

    private async Task PingQuietlyAsync()
    {
        try
        {
            await _ping.ConfigureAwait(false);
            await SendControlAsync(Opcode.Ping, ReadOnlyMemory<byte>.Empty).ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException or InvalidOperationException or OperationCanceledException)
        {
            Abort();
        }
    }
}
