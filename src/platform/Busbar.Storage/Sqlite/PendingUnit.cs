namespace Busbar.Storage.Sqlite;

/// <summary>A unit of work that waits for its commit.</summary>
internal abstract class PendingUnit
{
    // The context whose work waits for this unit: a simulated clock must not move until it is answered.
    private SynchronizationContext? _waiting;

    /// <summary>Whether the unit writes more than one statement, so that a failure in the middle needs undoing.</summary>
    public abstract bool NeedsSavepoint { get; }

    /// <summary>Why this unit alone failed, if it did.</summary>
    public Exception? Fault { get; set; }

    public abstract void Apply(WriteSession session);

    /// <summary>The unit leaves for another thread: whoever runs the caller's work is told that an answer is outstanding.</summary>
    public void Depart()
    {
        _waiting = SynchronizationContext.Current;
        _waiting?.OperationStarted();
    }

    public void Finish(Exception? fault)
    {
        Answer(fault);
        _waiting?.OperationCompleted();
    }

    protected abstract void Answer(Exception? fault);
}

/// <summary>A unit with a result.</summary>
internal abstract class PendingUnit<TResult>(TaskCreationOptions options) : PendingUnit
{
    private readonly TaskCompletionSource<TResult> _completion = new(options);

    public Task<TResult> Task => _completion.Task;

    protected TResult Result { get; set; } = default!;

    protected override void Answer(Exception? fault)
    {
        if (fault is null)
            _completion.SetResult(Result);
        else
            _completion.SetException(fault);
    }
}
