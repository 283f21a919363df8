using Busbar.Storage;
using Busbar.Storage.Memory;
using Busbar.Storage.Sqlite;

namespace Busbar.Simulation.Tests;

/// <summary>The two platform libraries together, as a party uses them: they meet only in TimeProvider and SynchronizationContext.</summary>
public sealed class StorageInSimulationTests
{
    private static readonly MigrationSet Migrations = MigrationSet.FromScripts("test", [("0001_log.sql", "CREATE TABLE log (position INTEGER PRIMARY KEY, n INTEGER NOT NULL UNIQUE)")]);

    private static readonly Table<int> Log = new("log", ["n"], ["n"], static (ref writer, in n) => writer.Add((long)n));

    [Fact]
    public void Commits_in_memory_take_virtual_time()
    {
        var world = new World(1);
        using var disk = new MemoryDisk { CommitLatency = TimeSpan.FromMilliseconds(5) };
        world.Run(async () =>
        {
            await using var store = MemoryStore.Open(disk, world.Clock, Migrations);
            for (var i = 0; i < 100; i++)
                Assert.True((await store.AppendAsync(Log, i)).IsAppended);
        });

        Assert.Equal(TimeSpan.FromMilliseconds(500), world.Clock.Elapsed);
    }

    [Fact]
    public void The_clock_stands_still_while_a_real_commit_is_on_its_way()
    {
        var folder = Directory.CreateTempSubdirectory("busbar-lab-").FullName;
        var world = new World(1);
        try
        {
            world.Run(async () =>
            {
                using var tick = world.Clock.CreateTimer(_ => { }, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
                await using var store = SqliteStore.Open(new SqliteStoreOptions { Path = Path.Combine(folder, "lab.db") }, Migrations);
                for (var i = 0; i < 20; i++)
                    Assert.True((await store.AppendAsync(Log, i)).IsAppended);
                Assert.Equal(TimeSpan.Zero, world.Clock.Elapsed);
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_was_acknowledged_survives_seeded_crashes_and_faults(int seed)
    {
        var world = new World((ulong)seed);
        using var disk = new MemoryDisk();
        var acknowledged = new List<int>();
        var faults = world.Random.Stream("faults");
        for (var life = 0; life < 20; life++)
        {
            var store = MemoryStore.Open(disk, world.Clock, Migrations);
            var first = life * 10_000;
            world.Scheduler.Start(() => WriteAsync(store, first, acknowledged));
            disk.FailingCommits = faults.Next(3);
            world.Scheduler.RunFor(TimeSpan.FromMilliseconds(faults.Next(1, 400)));
            disk.Crash();
        }

        using var left = disk;
        var store2 = MemoryStore.Open(disk, world.Clock, Migrations);
        var kept = world.Run(async () => await store2.ReadAsync(c => Dapper.SqlMapper.Query<int>(c, "SELECT n FROM log").ToHashSet()));
        Assert.NotEmpty(acknowledged);
        Assert.Subset(kept, acknowledged.ToHashSet());
    }

    private static async Task WriteAsync(MemoryStore store, int first, List<int> acknowledged)
    {
        for (var i = first; ; i++)
        {
            try
            {
                await store.AppendAsync(Log, i);
                acknowledged.Add(i);
            }
            catch (StorageUnavailableException e) when (e.Fault != StorageFault.Closed)
            {
                // A failed commit acknowledged nothing; the writer goes on with the next.
            }
        }
    }
}
