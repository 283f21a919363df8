namespace Busbar.Station.Hosting;

/// <summary>Everything a station means to do later, on one timer and on the station's loop.</summary>
internal sealed class Agenda : IDisposable
{
    private readonly TimeProvider clock;
    private readonly SynchronizationContext? loop;
    private readonly PriorityQueue<Appointment, (DateTimeOffset, long)> queue = new();
    private readonly ITimer timer;
    private DateTimeOffset armedFor = DateTimeOffset.MaxValue;
    private long order;
    private bool isDisposed;

    internal Agenda(TimeProvider clock, SynchronizationContext? loop)
    {
        this.clock = clock;
        this.loop = loop;
        timer = clock.CreateTimer(static state => ((Agenda)state!).OnTimer(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    internal DateTimeOffset Now => clock.GetUtcNow();

    internal Appointment At(DateTimeOffset due, Action action)
    {
        var appointment = new Appointment(due, action);
        queue.Enqueue(appointment, (due, order++));
        Arm();
        return appointment;
    }

    internal Appointment In(TimeSpan delay, Action action) => At(Now + delay, action);

    public void Dispose()
    {
        isDisposed = true;
        queue.Clear();
        timer.Dispose();
    }

    private void OnTimer()
    {
        if (loop is null || loop == SynchronizationContext.Current)
            RunDue();
        else
            loop.Post(static state => ((Agenda)state!).RunDue(), this);
    }

    private void RunDue()
    {
        armedFor = DateTimeOffset.MaxValue;
        var now = Now;
        while (!isDisposed && queue.TryPeek(out var next, out _) && (next.IsCancelled || next.Due <= now))
        {
            queue.Dequeue();
            next.Run();
        }

        Arm();
    }

    private void Arm()
    {
        while (queue.TryPeek(out var first, out _) && first.IsCancelled)
            queue.Dequeue();
        if (isDisposed || !queue.TryPeek(out var next, out _) || next.Due >= armedFor)
            return;
        armedFor = next.Due;
        var wait = next.Due - Now;
        timer.Change(wait > TimeSpan.Zero ? RoundUp(wait) : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    // System timers count milliseconds and fire early by a fraction otherwise.
    private static TimeSpan RoundUp(TimeSpan wait) =>
        wait > MostWait ? MostWait : TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));

    // What a system timer can hold; waking for nothing is harmless.
    private static readonly TimeSpan MostWait = TimeSpan.FromDays(40);
}

/// <summary>One entry of the agenda; cancelling it is enough.</summary>
internal sealed class Appointment(DateTimeOffset due, Action action)
{
    private Action? action = action;

    internal DateTimeOffset Due { get; } = due;

    internal bool IsCancelled => action is null;

    internal void Cancel() => action = null;

    internal void Run()
    {
        var todo = action;
        action = null;
        todo?.Invoke();
    }
}
