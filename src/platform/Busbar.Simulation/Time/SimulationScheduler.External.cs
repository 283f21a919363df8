namespace Busbar.Simulation;

// What happens on other threads: the clock stands still while any of it is outstanding.
public sealed partial class SimulationScheduler
{
    private readonly object _gate = new(); // Monitor, because the run waits on it
    private readonly Queue<WorkItem> _arrivals = [];
    private volatile bool _hasArrivals;
    private int _outstanding;
    private string? _escape;

    /// <summary>How many external operations are outstanding.</summary>
    public int Outstanding => Volatile.Read(ref _outstanding);

    /// <summary>Announces external work; dispose what is returned when its results have been posted.</summary>
    public IDisposable External()
    {
        OperationStarted();
        return new ExternalScope(this);
    }

    /// <summary>External work begins.</summary>
    public override void OperationStarted() => Interlocked.Increment(ref _outstanding);

    /// <summary>External work has ended, and what it leads to has been posted.</summary>
    public override void OperationCompleted()
    {
        lock (_gate)
        {
            Interlocked.Decrement(ref _outstanding);
            Monitor.Pulse(_gate);
        }
    }

    private void PostFromElsewhere(WorkItem item, bool isPreparation)
    {
        lock (_gate)
        {
            // Before the first run, other threads may prepare it; from then on, only announced work may answer.
            if (!isPreparation && _options.IsStrict && _hasRun && _outstanding == 0)
                _escape ??= $"Work arrived from thread {Environment.CurrentManagedThreadId} ({Thread.CurrentThread.Name ?? "thread pool"}) although nothing external is outstanding: "
                    + $"{item.Describe()}. Some await escaped the scheduler (ConfigureAwait(false), Task.Run, or a continuation forced to run asynchronously).\n{Environment.StackTrace}";
            _arrivals.Enqueue(item);
            _hasArrivals = true;
            Monitor.Pulse(_gate);
        }
    }

    private void TakeArrivals()
    {
        lock (_gate)
        {
            if (_escape is { } escape)
            {
                _escape = null;
                throw new SimulationException(escape);
            }

            while (_arrivals.TryDequeue(out var item))
                _ready.Enqueue(item);
            _hasArrivals = false;
        }
    }

    /// <summary>Waits for an arrival if one is to be expected; true when the queues are worth another look.</summary>
    private bool IsWaitingForExternal()
    {
        lock (_gate)
        {
            while (!_hasArrivals && _outstanding > 0)
                if (!Monitor.Wait(_gate, _options.ExternalTimeout))
                    throw new SimulationException($"{_outstanding} external operations have not answered within {_options.ExternalTimeout:c} of real time (an async void method counts as one).");
            return _hasArrivals;
        }
    }

    /// <summary>
    /// A run that is stuck may be waiting for an await that escaped: given a moment of real time it comes back, and is the better message.
    /// </summary>
    private void ReportLateEscape()
    {
        lock (_gate)
        {
            if (!_hasArrivals)
                Monitor.Wait(_gate, _options.EscapeGrace);
        }

        TakeArrivals();
    }

    private sealed class ExternalScope(SimulationScheduler scheduler) : IDisposable
    {
        private int _isDone;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isDone, 1) == 0)
                scheduler.OperationCompleted();
        }
    }
}
