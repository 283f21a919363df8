using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Busbar.Storage.Sqlite;

/// <summary>A store in one SQLite file (WAL, synchronous=FULL).</summary>
public sealed partial class SqliteStore : IStore
{
    // Continuations must not run on the writing thread: it would sync to disk one caller at a time.
    private const TaskCreationOptions Detached = TaskCreationOptions.RunContinuationsAsynchronously;

    private readonly SqliteStoreOptions _options;
    private readonly UnitQueue _queue;
    private readonly ReadPool _readers;
    private readonly TaskCompletionSource _stopped = new(Detached);

    private SqliteStore(SqliteStoreOptions options, WriteSession session)
    {
        _options = options;
        _session = session;
        _queue = new UnitQueue(options.QueueCapacity);
        _readers = new ReadPool(options);
        new Thread(WriteLoop) { IsBackground = true, Name = "busbar-storage" }.Start();
    }

    /// <inheritdoc/>
    public bool IsAvailable => Volatile.Read(ref _isAvailable);

    /// <summary>Opens or creates the file and brings the tables of every given party to this program's version.</summary>
    /// <exception cref="StorageUnavailableException">The file cannot be opened or written.</exception>
    /// <exception cref="StorageSchemaException">The tables are newer than this program, or a script failed or changed.</exception>
    public static SqliteStore Open(SqliteStoreOptions options, params IReadOnlyList<MigrationSet> migrations)
    {
        try
        {
            var connection = SqliteConnections.OpenWriter(options);
            try
            {
                foreach (var set in migrations)
                    MigrationRunner.Apply(connection, set, options.Time);
                return new SqliteStore(options, new WriteSession(connection));
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        }
        catch (SqliteException e)
        {
            throw SqliteFaults.Unavailable(e);
        }
    }

    /// <inheritdoc/>
    public Task<AppendOutcome> AppendAsync<TRow>(Table<TRow> table, TRow row) => Submit(new AppendUnit<TRow>(table, row, Detached));

    /// <inheritdoc/>
    public Task<AppendOutcome[]> AppendAsync<TRow>(Table<TRow> table, IReadOnlyList<TRow> rows)
        => rows.Count == 0 ? Task.FromResult<AppendOutcome[]>([]) : Submit(new AppendAllUnit<TRow>(table, rows, Detached));

    /// <inheritdoc/>
    public Task PutAsync<TRow>(Table<TRow> table, TRow row) => Submit(new PutUnit<TRow>(table, row, Detached));

    /// <inheritdoc/>
    public Task<TResult> WriteAsync<TResult>(Func<IUnitOfWork, TResult> work) => Submit(new WorkUnit<TResult>(work, Detached));

    /// <inheritdoc/>
    public ValueTask<TResult> ReadAsync<TResult>(Func<DbConnection, TResult> query, CancellationToken cancellation = default)
        => _readers.ReadAsync(query, cancellation);

    /// <summary>Commits what waits, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        var waiting = SynchronizationContext.Current;
        waiting?.OperationStarted();
        _queue.Close();
        await _stopped.Task;
        _readers.Dispose();
        waiting?.OperationCompleted();
    }

    private Task<TResult> Submit<TResult>(PendingUnit<TResult> unit)
    {
        if (_queue.TryAdd(unit, out var isClosed))
            return unit.Task;
        Telemetry.Refused.Add(1);
        return Task.FromException<TResult>(isClosed
            ? new StorageUnavailableException(StorageFault.Closed, "The store is closed.")
            : new StorageUnavailableException(StorageFault.Overloaded, $"{_options.QueueCapacity} units already wait for the disk."));
    }
}
