using System.Threading.Channels;

namespace Busbar.Station.Hosting;

/// <summary>The one loop that owns a real station's state: everything posted runs in order, one at a time.</summary>
/// <remarks>Simulations bring their own context; this one is for a station on real sockets.</remarks>
public sealed class StationLoop : SynchronizationContext, IAsyncDisposable
{
    // Posts come from bounded sources (frames of one link, timers, completed calls); the bound only catches a defect of ours.
    private const int MostPosts = 100_000;

    private readonly Channel<(SendOrPostCallback Callback, object? State)> posts =
        Channel.CreateBounded<(SendOrPostCallback, object?)>(new BoundedChannelOptions(MostPosts) { SingleReader = true });

    private readonly Task pump;

    /// <summary>Starts the loop.</summary>
    public StationLoop() => pump = PumpAsync();

    /// <inheritdoc/>
    public override void Post(SendOrPostCallback d, object? state)
    {
        if (!posts.Writer.TryWrite((d, state)) && !pump.IsCompleted && !posts.Reader.Completion.IsCompleted)
            Fault?.Invoke(new InvalidOperationException("The station's loop is flooded."));
    }

    /// <inheritdoc/>
    public override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException("Nothing waits for the station's loop by blocking.");

    /// <inheritdoc/>
    public override SynchronizationContext CreateCopy() => this;

    /// <summary>Called with an exception that escaped a callback; the loop goes on.</summary>
    public event Action<Exception>? Fault;

    /// <summary>Runs a task's synchronous parts on the loop and gives its result.</summary>
    public Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        Post(
            async _ =>
            {
                try
                {
                    done.SetResult(await work());
                }
                catch (Exception failure)
                {
                    done.SetException(failure);
                }
            },
            null);
        return done.Task;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        posts.Writer.TryComplete();
        await pump;
    }

    private async Task PumpAsync()
    {
        await foreach (var (callback, state) in posts.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            SetSynchronizationContext(this);
            try
            {
                callback(state);
            }
            catch (Exception failure)
            {
                Fault?.Invoke(failure);
            }
            finally
            {
                SetSynchronizationContext(null);
            }
        }
    }
}
