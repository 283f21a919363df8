using System.Data.Common;
using System.Runtime.InteropServices;
using Busbar.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Busbar.Storage.Memory;

/// <summary>The store of a simulation: the same SQL and the same group commit, in memory and in virtual time, on the caller's thread.</summary>
public sealed class MemoryStore : IStore
{
    private const int QueueCapacity = 65_536; // as on disk, so that overload shows up in simulation too

    private readonly MemoryDisk _disk;
    private readonly WriteSession _session;
    private readonly ITimer _commit;
    private readonly Lock _gate = new();
    private List<PendingUnit> _waiting = [];
    private bool _isCommitting;
    private bool _isClosed;

    private MemoryStore(MemoryDisk disk, TimeProvider time)
    {
        _disk = disk;
        _session = new WriteSession(disk.Connection, ownsConnection: false);
        _commit = time.CreateTimer(static store => ((MemoryStore)store!).Commit(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        IsAvailable = true;
    }

    /// <inheritdoc/>
    public bool IsAvailable { get; private set; }

    /// <summary>Opens a store on a disk that no other store uses, and brings the tables of every given party to this program's version.</summary>
    public static MemoryStore Open(MemoryDisk disk, TimeProvider time, params IReadOnlyList<MigrationSet> migrations)
    {
        foreach (var set in migrations)
            MigrationRunner.Apply(disk.Connection, set, time);
        var store = new MemoryStore(disk, time);
        disk.Attach(store);
        return store;
    }

    /// <inheritdoc/>
    public Task<AppendOutcome> AppendAsync<TRow>(Table<TRow> table, TRow row) => Submit(new AppendUnit<TRow>(table, row, default));

    /// <inheritdoc/>
    public Task<AppendOutcome[]> AppendAsync<TRow>(Table<TRow> table, IReadOnlyList<TRow> rows)
        => rows.Count == 0 ? Task.FromResult<AppendOutcome[]>([]) : Submit(new AppendAllUnit<TRow>(table, rows, default));

    /// <inheritdoc/>
    public Task PutAsync<TRow>(Table<TRow> table, TRow row) => Submit(new PutUnit<TRow>(table, row, default));

    /// <inheritdoc/>
    public Task<TResult> WriteAsync<TResult>(Func<IUnitOfWork, TResult> work) => Submit(new WorkUnit<TResult>(work, default));

    /// <inheritdoc/>
    public ValueTask<TResult> ReadAsync<TResult>(Func<DbConnection, TResult> query, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_gate)
        {
            SqliteConnections.Execute(_disk.Connection, "PRAGMA query_only = ON");
            try
            {
                return ValueTask.FromResult(query(_disk.Connection));
            }
            finally
            {
                SqliteConnections.Execute(_disk.Connection, "PRAGMA query_only = OFF");
            }
        }
    }

    /// <summary>Commits what waits, then lets go of the disk.</summary>
    public ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            if (_isClosed)
                return ValueTask.CompletedTask;
            _isClosed = true;
        }

        Commit();
        Release();
        return ValueTask.CompletedTask;
    }

    internal void Crash()
    {
        lock (_gate)
        {
            _isClosed = true;
            _waiting.Clear();
        }

        Release();
    }

    private void Release()
    {
        _commit.Dispose();
        _session.Dispose();
        _disk.Detach(this);
    }

    private Task<TResult> Submit<TResult>(PendingUnit<TResult> unit)
    {
        lock (_gate)
        {
            if (_isClosed)
                return Task.FromException<TResult>(new StorageUnavailableException(StorageFault.Closed, "The store is closed."));
            if (_waiting.Count >= QueueCapacity)
                return Task.FromException<TResult>(new StorageUnavailableException(StorageFault.Overloaded, $"{QueueCapacity} units already wait for the disk."));
            _waiting.Add(unit);
            if (_waiting.Count == 1 && _disk.CommitLatency > TimeSpan.Zero)
                _commit.Change(_disk.CommitLatency, Timeout.InfiniteTimeSpan);
        }

        if (_disk.CommitLatency == TimeSpan.Zero)
            Commit();
        return unit.Task;
    }

    private void Commit()
    {
        List<PendingUnit> units;
        StorageUnavailableException? fault = null;
        lock (_gate)
        {
            // Work that gives more work while it is committed, or an answer that does, finds the loop below running.
            if (_isCommitting || _waiting.Count == 0)
                return;
            _isCommitting = true;
            (units, _waiting) = (_waiting, []);
            try
            {
                fault = _disk.NextFault();
                if (fault is null)
                    GroupCommit.Run(_session, CollectionsMarshal.AsSpan(units));
            }
            catch (StorageUnavailableException e)
            {
                fault = e;
            }

            IsAvailable = fault is null;
            _isCommitting = false;
        }

        GroupCommit.Answer(CollectionsMarshal.AsSpan(units), fault);
        if (_disk.CommitLatency == TimeSpan.Zero)
            Commit();
    }
}
