using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Busbar.Storage.Sqlite;

// The writing thread: it owns the connection, and what queued up while one commit was syncing becomes the next commit.
public sealed partial class SqliteStore
{
    private WriteSession? _session;
    private bool _isAvailable = true;

    private void WriteLoop()
    {
        var spare = new List<PendingUnit>();
        while (_queue.Take(spare) is { } units)
        {
            var rest = (ReadOnlySpan<PendingUnit>)CollectionsMarshal.AsSpan(units);
            while (!rest.IsEmpty)
            {
                var batch = rest[..Math.Min(rest.Length, _options.BatchCapacity)];
                rest = rest[batch.Length..];
                GroupCommit.Answer(batch, Commit(batch));
            }

            units.Clear();
            spare = units;
        }

        _session?.Dispose();
        _stopped.SetResult();
    }

    private StorageUnavailableException? Commit(ReadOnlySpan<PendingUnit> batch)
    {
        var started = _options.Time.GetTimestamp();
        try
        {
            _session ??= new WriteSession(SqliteConnections.OpenWriter(_options));
            GroupCommit.Run(_session, batch);
            Telemetry.CommitDuration.Record(_options.Time.GetElapsedTime(started).TotalSeconds);
            Volatile.Write(ref _isAvailable, true);
            return null;
        }
        catch (StorageUnavailableException e)
        {
            return Abandon(e);
        }
        catch (SqliteException e)
        {
            return Abandon(SqliteFaults.Unavailable(e));
        }
    }

    // After a failed sync nothing that the connection remembers can be trusted: the next batch opens a new one.
    private StorageUnavailableException Abandon(StorageUnavailableException fault)
    {
        Volatile.Write(ref _isAvailable, false);
        _session?.Dispose();
        _session = null;
        return fault;
    }
}
