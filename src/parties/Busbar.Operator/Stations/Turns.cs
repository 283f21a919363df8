using System.Collections.Concurrent;

namespace Busbar.Operator.Stations;

/// <summary>
/// Lets work on one station's state run one after the other. Whoever comes when nobody is inside runs at once on its own
/// thread and then runs what queued up meanwhile: no lock is held, no thread waits, and a simulation stays on its thread.
/// </summary>
internal sealed class Turns
{
    private readonly ConcurrentQueue<Action> _waiting = new();
    private int _count;

    /// <summary>Runs short work that does not wait for anything.</summary>
    public ValueTask<TResult> RunAsync<TState, TResult>(TState state, Func<TState, TResult> work)
    {
        // hot path: operator-turn
        if (Interlocked.CompareExchange(ref _count, 1, 0) == 0)
        {
            try
            {
                return new ValueTask<TResult>(work(state));
            }
            finally
            {
                Drain();
            }
        }

        return new ValueTask<TResult>(QueueAsync(() => work(state)));
    }

    /// <summary>Runs short work that gives nothing back.</summary>
    public async ValueTask RunAsync(Action work) =>
        await RunAsync(work, static run =>
        {
            run();
            return true;
        });

    private Task<TResult> QueueAsync<TResult>(Func<TResult> work)
    {
        var done = new TaskCompletionSource<TResult>();
        _waiting.Enqueue(() =>
        {
            TResult result;
            try
            {
                result = work();
            }
            catch (Exception failure)
            {
                // Handed to whoever awaits the turn; the next one in the queue has nothing to do with it.
                done.SetException(failure);
                return;
            }

            done.SetResult(result);
        });
        if (Interlocked.Increment(ref _count) == 1)
            RunQueued();
        return done.Task;
    }

    private void RunQueued()
    {
        Next();
        Drain();
    }

    private void Drain()
    {
        while (Interlocked.Decrement(ref _count) != 0)
            Next();
    }

    private void Next()
    {
        Action? work;
        while (!_waiting.TryDequeue(out work))
            Thread.SpinWait(1); // the count rises only after the work is queued, so it is there already
        work();
    }
}
