namespace Busbar.Ocpp.WebSockets;

// Signs of life.
public sealed partial class ServerWebSocket
{
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
