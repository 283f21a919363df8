using System.Runtime.ExceptionServices;

namespace Busbar.Simulation;

/// <summary>
/// Runs all work of a world on one thread, first come first served, and moves the clock to the next timer only when no work is
/// left and nothing external is outstanding.
/// </summary>
/// <remarks>
/// Code joins by awaiting: its continuations are posted here. Real work on other threads (a commit, a loopback request) is announced by
/// <see cref="OperationStarted"/> and <see cref="OperationCompleted"/>, or by <see cref="External"/>; the clock stands still meanwhile.
/// </remarks>
public sealed partial class SimulationScheduler : SynchronizationContext
{
    private readonly SchedulerOptions _options;
    private readonly Queue<WorkItem> _ready = [];
    private ExceptionDispatchInfo? _fault;
    private int _owner = -1;
    private bool _hasRun;
    private long _stepsAtInstant;

    /// <summary>Makes a scheduler whose clock shows <paramref name="start"/>.</summary>
    public SimulationScheduler(DateTimeOffset start, SchedulerOptions? options = null)
    {
        _options = options ?? new SchedulerOptions();
        Clock = new SimulationClock(start);
    }

    /// <summary>The clock that this scheduler moves.</summary>
    public SimulationClock Clock { get; }

    /// <summary>How many steps have run.</summary>
    public long Steps { get; private set; }

    /// <summary>Runs until nothing is left to do and no timer is set; a world with periodic timers never is.</summary>
    public void RunUntilIdle() => Run(Clock.EndOfTime, null);

    /// <summary>Runs everything that is due up to and including an instant, which the clock shows afterwards.</summary>
    public void RunUntil(DateTimeOffset instant)
    {
        Run(instant - Clock.Start, null);
        Clock.MoveTo(instant - Clock.Start);
    }

    /// <summary>Runs everything that is due within a time from now.</summary>
    public void RunFor(TimeSpan time) => RunUntil(Clock.GetUtcNow() + time);

    /// <summary>Runs until a condition holds, asked after each step; false when nothing was left to do, or the time passed, before it did.</summary>
    public bool RunUntil(Func<bool> condition, TimeSpan? within = null)
    {
        var end = within is { } time ? Clock.Elapsed + time : Clock.EndOfTime;
        return condition() || Run(end, condition);
    }

    /// <summary>Runs a body until it ends, and throws what it throws.</summary>
    public void Run(Func<Task> body)
        => Run(async () =>
        {
            await body();
            return true;
        });

    /// <summary>Runs a body until it ends, and returns what it returns.</summary>
    /// <exception cref="SimulationException">Nothing is left to do and the body still waits.</exception>
    public T Run<T>(Func<Task<T>> body)
    {
        Task<T>? task = null;
        Prepare(new WorkItem(_ => task = body(), null));
        if (!RunUntil(() => task is { IsCompleted: true }))
        {
            ReportLateEscape();
            throw new SimulationException($"Deadlock at {Clock.Elapsed:c}: the body waits, but no work, timer or external operation is left.");
        }

        return task!.GetAwaiter().GetResult();
    }

    /// <summary>Starts a loop that belongs to the world: if it fails, the run fails with its exception.</summary>
    public void Start(Func<Task> loop) => Prepare(new WorkItem(_ => Own(loop), null));

    /// <summary>Queues work behind all that is queued.</summary>
    public override void Post(SendOrPostCallback d, object? state)
    {
        if (Environment.CurrentManagedThreadId == _owner)
            _ready.Enqueue(new WorkItem(d, state));
        else
            PostFromElsewhere(new WorkItem(d, state), isPreparation: false);
    }

    /// <summary>Runs work at once; only the scheduler's own thread may.</summary>
    public override void Send(SendOrPostCallback d, object? state)
    {
        if (Environment.CurrentManagedThreadId != _owner)
            throw new SimulationException("Send from another thread would wait for the simulation; post instead.");
        d(state);
    }

    /// <summary>The same scheduler: its work has one queue.</summary>
    public override SynchronizationContext CreateCopy() => this;

    // Who calls us by name may do so from any thread; who posts to the context must be on it.
    private void Prepare(WorkItem item)
    {
        if (Environment.CurrentManagedThreadId == _owner)
            _ready.Enqueue(item);
        else
            PostFromElsewhere(item, isPreparation: true);
    }

    private bool Run(TimeSpan end, Func<bool>? condition)
    {
        if (_owner != -1)
            throw new SimulationException("The scheduler is already running.");
        var outer = Current;
        SetSynchronizationContext(this);
        _owner = Environment.CurrentManagedThreadId;
        _hasRun = true;
        try
        {
            return Loop(end, condition);
        }
        finally
        {
            _owner = -1;
            SetSynchronizationContext(outer);
        }
    }

    // hot path: simulation-events
    private bool Loop(TimeSpan end, Func<bool>? condition)
    {
        while (true)
        {
            if (_hasArrivals)
                TakeArrivals();
            if (_ready.TryDequeue(out var item))
            {
                CountStep(in item);
                item.Run();
            }
            else if (IsWaitingForExternal())
            {
                continue;
            }
            else if (Clock.TakeDue(end) is { } timer)
            {
                if (timer.IsLater)
                    _stepsAtInstant = 0;
                var fire = new WorkItem(static timer => ((SimulationTimer)timer!).Fire(), timer.Timer);
                CountStep(in fire);
                fire.Run();
            }
            else
            {
                return false;
            }

            _fault?.Throw();
            if (condition is not null && condition())
                return true;
        }
    }

    private void Own(Func<Task> loop)
    {
        var task = loop();
        if (task.IsCompleted)
            Ended(task);
        else
            task.GetAwaiter().UnsafeOnCompleted(() => Ended(task));
    }

    private void Ended(Task task)
    {
        if (task.IsFaulted)
            _fault ??= ExceptionDispatchInfo.Capture(task.Exception.InnerException!);
    }
}
