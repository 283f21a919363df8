using Busbar.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Busbar.Storage.Tests;

public sealed class SqliteStoreTests : StorageConformance
{
    [Fact]
    public async Task Concurrent_writers_share_commits_and_lose_nothing()
    {
        await using var adapter = new FileAdapter();
        await using var store = adapter.Open(EventLog.Migrations);
        await Task.WhenAll(Enumerable.Range(0, 50).Select(async writer =>
        {
            await Task.Yield();
            for (var i = 0; i < 20; i++)
                Assert.True((await store.AppendAsync(EventLog.Events, new Event($"CS-{writer}", i, "x"))).IsAppended);
        }));

        Assert.Equal(1_000, (await BodiesAsync(store)).Length);
    }

    [Fact]
    public async Task Work_beyond_the_queue_is_refused_at_once()
    {
        await using var adapter = new FileAdapter();
        await using var store = SqliteStore.Open(new SqliteStoreOptions { Path = adapter.Path, QueueCapacity = 2 }, EventLog.Migrations);
        using var entered = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        var blocking = store.WriteAsync(_ =>
        {
            entered.Set();
            release.Wait();
            return 0;
        });
        entered.Wait();
        var waiting = new[] { store.AppendAsync(EventLog.Events, EventLog.Event(1)), store.AppendAsync(EventLog.Events, EventLog.Event(2)) };
        var refused = await Assert.ThrowsAsync<StorageUnavailableException>(() => store.AppendAsync(EventLog.Events, EventLog.Event(3)));
        release.Set();

        Assert.Equal(StorageFault.Overloaded, refused.Fault);
        await blocking;
        Assert.All(await Task.WhenAll(waiting), outcome => Assert.True(outcome.IsAppended));
    }

    [Fact]
    public async Task An_outstanding_commit_is_announced_to_the_callers_context()
    {
        await using var adapter = new FileAdapter();
        await using var store = adapter.Open(EventLog.Migrations);
        var context = new CountingContext();
        var outer = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(context);
        var append = store.AppendAsync(EventLog.Events, EventLog.Event(1));
        SynchronizationContext.SetSynchronizationContext(outer);
        await append;
        await store.DisposeAsync();

        Assert.Equal((1, 1), (context.Started, context.Completed));
    }

    [Fact]
    public void A_path_that_cannot_be_written_is_unavailable()
        => Assert.Throws<StorageUnavailableException>(() => SqliteStore.Open(new SqliteStoreOptions { Path = "/nonexistent/folder/busbar.db" }, EventLog.Migrations));

    [Fact]
    public async Task A_file_that_is_no_database_is_damaged()
    {
        await using var adapter = new FileAdapter();
        await File.WriteAllTextAsync(adapter.Path, new string('#', 10_000));

        var error = Assert.Throws<StorageUnavailableException>(() => adapter.Open(EventLog.Migrations));
        Assert.Equal(StorageFault.Damaged, error.Fault);
    }

    internal override Adapter Create() => new FileAdapter();

    private sealed class CountingContext : SynchronizationContext
    {
        public int Started;
        public int Completed;

        public override void OperationStarted() => Interlocked.Increment(ref Started);

        public override void OperationCompleted() => Interlocked.Increment(ref Completed);
    }

    internal sealed class FileAdapter : Adapter
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("busbar-storage-").FullName;
        private SqliteConnection? _hog;

        public string Path => System.IO.Path.Combine(_folder, "test.db");

        public override IStore Open(params MigrationSet[] migrations)
            => SqliteStore.Open(new SqliteStoreOptions { Path = Path, BusyTimeout = TimeSpan.FromMilliseconds(1) }, migrations);

        // A disk cannot be filled in a test; a second process that holds the file stops commits just as well.
        public override StorageFault FillDisk()
        {
            _hog = new SqliteConnection($"Data Source={Path};Pooling=False");
            _hog.Open();
            Run("BEGIN IMMEDIATE");
            return StorageFault.Busy;
        }

        public override void FreeDisk()
        {
            Run("ROLLBACK");
            _hog!.Dispose();
        }

        public override Task RunAsync(Func<Task> work) => work();

        public override ValueTask DisposeAsync()
        {
            Directory.Delete(_folder, recursive: true);
            return ValueTask.CompletedTask;
        }

        private void Run(string sql)
        {
            using var command = _hog!.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }
}
