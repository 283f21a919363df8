using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Busbar.Utility.Notifications;

/// <summary>
/// Delivers to addresses, in order for each address, many addresses at a time. A failed attempt is repeated after a while that
/// doubles; an address that fails too often is broken: what waits for it is dropped, and each new delivery tries it once.
/// </summary>
/// <remarks>Deliveries live in memory: after a restart clients read what they missed, as they do after any silence.</remarks>
// hot path: openadr-fan-out
internal sealed class CallbackQueue(ICallbackTransport transport, TimeProvider time) : IAsyncDisposable
{
    /// <summary>How many addresses are served at once.</summary>
    public const int Workers = 64;

    private const int MostWaiting = 64; // deliveries that one address may be behind
    private const int MostAddresses = 250_000;
    private const int MostAttempts = 8; // 1 s doubled seven times: about four minutes
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, Mailbox> _boxes = new(StringComparer.Ordinal);
    private readonly Channel<Mailbox> _ready = Channel.CreateUnbounded<Mailbox>(); // bounded by MostAddresses: a mailbox stands in it once
    private readonly CancellationTokenSource _stopping = new();
    private Task[] _workers = [];

    /// <summary>How many deliveries wait.</summary>
    public int Waiting => _boxes.Values.Sum(static box => box.Count);

    /// <summary>Starts the workers.</summary>
    public void Start() => _workers = [.. Enumerable.Range(0, Workers).Select(_ => WorkAsync())];

    /// <summary>Takes a delivery; never waits.</summary>
    public void Post(string address, Delivery delivery)
    {
        if (!_boxes.TryGetValue(address, out var box))
        {
            if (_boxes.Count >= MostAddresses)
            {
                Telemetry.Dropped(1);
                return;
            }

            box = _boxes.GetOrAdd(address, static address => new Mailbox(new Uri(address)));
        }

        if (box.TryAdd(delivery, MostWaiting, out var isWoken))
        {
            if (isWoken)
            {
                _ready.Writer.TryWrite(box);
            }
        }
        else
        {
            Telemetry.Dropped(1);
        }
    }

    /// <summary>Whether an address has failed so often that it is taken for dead.</summary>
    public bool IsBroken(string address) => _boxes.TryGetValue(address, out var box) && box.Failures >= MostAttempts;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _ready.Writer.TryComplete();
        await Task.WhenAll(_workers);
        _stopping.Dispose();
    }

    private async Task WorkAsync()
    {
        try
        {
            await foreach (var box in _ready.Reader.ReadAllAsync(_stopping.Token))
            {
                await ServeAsync(box);
            }
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }
    }

    private async Task ServeAsync(Mailbox box)
    {
        var delivery = box.Head;
        var answer = await transport.PostAsync(box.Address, delivery.BearerToken, delivery.MediaType, delivery.Body, _stopping.Token);
        if (answer.Status is >= 200 and < 300)
        {
            Telemetry.Delivered();
            if (box.Succeeded())
            {
                _ready.Writer.TryWrite(box);
            }

            if (delivery.Answered is { } answered)
            {
                await answered(answer.Body);
            }

            return;
        }

        Telemetry.Failed();
        if (box.Failed(MostAttempts, out var dropped) is { } failures)
        {
            var pause = FirstPause * Math.Pow(2, failures - 1);
            var timer = time.CreateTimer(Retry, box, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            box.Timer = timer;
            timer.Change(pause, Timeout.InfiniteTimeSpan);
        }

        Telemetry.Dropped(dropped);
    }

    private void Retry(object? state)
    {
        var box = (Mailbox)state!;
        box.Timer?.Dispose();
        box.Timer = null;
        _ready.Writer.TryWrite(box);
    }
}
