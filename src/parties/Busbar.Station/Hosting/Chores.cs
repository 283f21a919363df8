namespace Busbar.Station.Hosting;

/// <summary>Owns the station's running tasks: nothing is forgotten, failures are told, and the end waits for all.</summary>
internal sealed class Chores(Action<Exception> onFailure) : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly HashSet<Task> running = [];

    internal CancellationToken Stopping => stop.Token;

    internal void Start(Func<CancellationToken, Task> work)
    {
        if (stop.IsCancellationRequested)
            return;
        var task = RunAsync(work);
        if (task.IsCompleted)
            return;
        running.Add(task);
        _ = RemoveAsync(task);
    }

    public async ValueTask DisposeAsync()
    {
        stop.Cancel();
        await Task.WhenAll(running.ToArray());
        stop.Dispose();
    }

    private async Task RemoveAsync(Task task)
    {
        await task;
        running.Remove(task);
    }

    private async Task RunAsync(Func<CancellationToken, Task> work)
    {
        try
        {
            await work(stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The station stops: whoever waited has nothing left to do.
        }
        catch (Exception failure)
        {
            onFailure(failure);
        }
    }
}
