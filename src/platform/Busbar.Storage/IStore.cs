using System.Data.Common;

namespace Busbar.Storage;

/// <summary>A durable store with one writer and many readers.</summary>
/// <remarks>
/// A returned task completes only after the commit that holds the work. Work is applied in the order in which it was given.
/// Given work cannot be withdrawn; a caller that no longer wants to wait leaves with <see cref="Task.WaitAsync(CancellationToken)"/>.
/// Every method throws (through its task) <see cref="StorageUnavailableException"/> when the disk or the queue is full: nothing was acknowledged then.
/// </remarks>
public interface IStore : IAsyncDisposable
{
    /// <summary>Whether the last commit succeeded; a store recovers by itself once the world does.</summary>
    bool IsAvailable { get; }

    /// <summary>Appends a row unless its key is taken, and says which.</summary>
    Task<AppendOutcome> AppendAsync<TRow>(Table<TRow> table, TRow row);

    /// <summary>Appends all rows whose keys are free, all or none on an error; the outcomes are in the order of the rows.</summary>
    Task<AppendOutcome[]> AppendAsync<TRow>(Table<TRow> table, IReadOnlyList<TRow> rows);

    /// <summary>Inserts a row or replaces the one that has its key.</summary>
    Task PutAsync<TRow>(Table<TRow> table, TRow row);

    /// <summary>Runs work on the writing connection as one atomic unit; if it throws, it alone is undone and its task fails with that exception.</summary>
    Task<TResult> WriteAsync<TResult>(Func<IUnitOfWork, TResult> work);

    /// <summary>Runs a query on a reading connection, which sees all that is committed and cannot write.</summary>
    /// <remarks>The query runs on the caller's thread: both adapters are in this process, so waiting elsewhere would cost more than it saves.</remarks>
    ValueTask<TResult> ReadAsync<TResult>(Func<DbConnection, TResult> query, CancellationToken cancellation = default);
}
