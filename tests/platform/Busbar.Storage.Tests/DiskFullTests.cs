using Busbar.Storage.Sqlite;
using Dapper;

namespace Busbar.Storage.Tests;

/// <summary>A file that may not grow: SQLite reports it exactly as it reports a full disk.</summary>
public sealed class DiskFullTests
{
    [Fact]
    public async Task Nothing_is_acknowledged_that_does_not_fit_and_room_is_used_again()
    {
        await using var adapter = new SqliteStoreTests.FileAdapter();
        await using var store = SqliteStore.Open(new SqliteStoreOptions { Path = adapter.Path, MaxPages = 64 }, EventLog.Migrations);
        var acknowledged = 0;
        var fault = await Assert.ThrowsAsync<StorageUnavailableException>(async () =>
        {
            for (; acknowledged < 1_000; acknowledged++)
                await store.AppendAsync(EventLog.Frames, new string('x', 3_000));
        });

        Assert.Equal(StorageFault.DiskFull, fault.Fault);
        Assert.False(store.IsAvailable);
        Assert.Equal(acknowledged, await store.ReadAsync(c => c.ExecuteScalar<long>("SELECT count(*) FROM frame")));

        await store.WriteAsync(unit => unit.Trim(EventLog.Frames, 1));
        Assert.True((await store.AppendAsync(EventLog.Frames, "fits again")).IsAppended);
        Assert.True(store.IsAvailable);
    }

    [Fact]
    public async Task A_whole_batch_that_meets_a_full_disk_is_refused_together()
    {
        await using var adapter = new SqliteStoreTests.FileAdapter();
        await using var store = SqliteStore.Open(new SqliteStoreOptions { Path = adapter.Path, MaxPages = 64 }, EventLog.Migrations);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 400).Select(async _ =>
        {
            try
            {
                await store.AppendAsync(EventLog.Frames, new string('x', 3_000));
                return true;
            }
            catch (StorageUnavailableException)
            {
                return false;
            }
        }));

        Assert.Contains(false, outcomes);
        Assert.Equal(outcomes.Count(isAcknowledged => isAcknowledged), await store.ReadAsync(c => c.ExecuteScalar<long>("SELECT count(*) FROM frame")));
    }
}
