namespace Busbar.Storage.Sqlite;

/// <summary>Appends one row.</summary>
internal sealed class AppendUnit<TRow>(Table<TRow> table, TRow row, TaskCreationOptions options) : PendingUnit<AppendOutcome>(options)
{
    private readonly TRow _row = row;

    public override bool NeedsSavepoint => false;

    public override void Apply(WriteSession session) => Result = session.Append(table, in _row);
}

/// <summary>Appends several rows, all or none.</summary>
internal sealed class AppendAllUnit<TRow>(Table<TRow> table, IReadOnlyList<TRow> rows, TaskCreationOptions options)
    : PendingUnit<AppendOutcome[]>(options)
{
    public override bool NeedsSavepoint => rows.Count > 1;

    public override void Apply(WriteSession session)
    {
        var outcomes = new AppendOutcome[rows.Count];
        for (var i = 0; i < outcomes.Length; i++)
            outcomes[i] = session.Append(table, rows[i]);
        Result = outcomes;
    }
}

/// <summary>Inserts or replaces one row.</summary>
internal sealed class PutUnit<TRow>(Table<TRow> table, TRow row, TaskCreationOptions options) : PendingUnit<bool>(options)
{
    private readonly TRow _row = row;

    public override bool NeedsSavepoint => false;

    public override void Apply(WriteSession session) => session.Put(table, in _row);
}

/// <summary>Runs the caller's work.</summary>
internal sealed class WorkUnit<TResult>(Func<IUnitOfWork, TResult> work, TaskCreationOptions options) : PendingUnit<TResult>(options)
{
    public override bool NeedsSavepoint => true;

    public override void Apply(WriteSession session) => Result = work(session);
}
