namespace Busbar.Station;

// How work from elsewhere reaches the loop that owns the station.
internal sealed partial class StationCore
{
    private readonly SynchronizationContext? loop;

    /// <summary>Whether the caller may touch the station's state.</summary>
    internal bool IsOnLoop => loop is null || loop == SynchronizationContext.Current;

    internal Task<T> InvokeAsync<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>();
        loop!.Post(
            _ =>
            {
                try
                {
                    done.SetResult(work());
                }
                catch (Exception failure)
                {
                    done.SetException(failure);
                }
            },
            null);
        return done.Task;
    }
}
