using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Busbar.Storage.Sqlite;

/// <summary>A bounded set of reading connections.</summary>
internal sealed class ReadPool(SqliteStoreOptions options) : IDisposable
{
    private readonly SemaphoreSlim _free = new(options.Readers, options.Readers);
    private readonly ConcurrentStack<SqliteConnection> _idle = new();

    public async ValueTask<TResult> ReadAsync<TResult>(Func<DbConnection, TResult> query, CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        SqliteConnection? connection = null;
        try
        {
            connection = _idle.TryPop(out var idle) ? idle : SqliteConnections.OpenReader(options);
            var result = query(connection);
            _idle.Push(connection);
            connection = null;
            return result;
        }
        catch (SqliteException e) when (SqliteFaults.IsWorld(e))
        {
            throw SqliteFaults.Unavailable(e);
        }
        finally
        {
            // A connection whose query failed may still hold a transaction: it is not used again.
            connection?.Dispose();
            _free.Release();
        }
    }

    public void Dispose()
    {
        while (_idle.TryPop(out var connection))
            connection.Dispose();
        _free.Dispose();
    }
}
