using Busbar.Storage.Memory;
using Busbar.TestKit;

namespace Busbar.Storage.Tests;

public sealed class MemoryStoreTests : StorageConformance
{
    [Fact]
    public async Task A_commit_takes_its_time_and_holds_all_that_came_meanwhile()
    {
        var clock = new ManualClock();
        using var disk = new MemoryDisk { CommitLatency = TimeSpan.FromMilliseconds(4) };
        await using var store = MemoryStore.Open(disk, clock, EventLog.Migrations);
        var first = store.AppendAsync(EventLog.Events, EventLog.Event(1));
        clock.Advance(TimeSpan.FromMilliseconds(3));
        var second = store.AppendAsync(EventLog.Events, EventLog.Event(2));
        Assert.False(first.IsCompleted);

        clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.True(first.IsCompletedSuccessfully);
        Assert.True(second.IsCompletedSuccessfully);
        Assert.Equal(1, disk.Commits);
    }

    [Fact]
    public async Task A_crash_loses_what_was_not_acknowledged_and_nothing_else()
    {
        var clock = new ManualClock();
        using var disk = new MemoryDisk { CommitLatency = TimeSpan.FromMilliseconds(4) };
        var store = MemoryStore.Open(disk, clock, EventLog.Migrations);
        var kept = store.AppendAsync(EventLog.Events, EventLog.Event(1, "kept"));
        clock.Advance(TimeSpan.FromMilliseconds(4));
        var lost = store.AppendAsync(EventLog.Events, EventLog.Event(2, "lost"));
        disk.Crash();
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.True(kept.IsCompletedSuccessfully);
        Assert.False(lost.IsCompleted);
        await using var reopened = MemoryStore.Open(disk, clock, EventLog.Migrations);
        Assert.Equal(["kept"], await BodiesAsync(reopened));
    }

    [Fact]
    public async Task A_failing_commit_fails_all_its_units_and_the_next_one_works()
    {
        using var disk = new MemoryDisk { CommitLatency = TimeSpan.Zero, FailingCommits = 1 };
        await using var store = MemoryStore.Open(disk, TimeProvider.System, EventLog.Migrations);

        var fault = await Assert.ThrowsAsync<StorageUnavailableException>(() => store.AppendAsync(EventLog.Events, EventLog.Event(1)));
        Assert.Equal(StorageFault.InputOutput, fault.Fault);
        Assert.True((await store.AppendAsync(EventLog.Events, EventLog.Event(1))).IsAppended);
    }

    [Fact]
    public async Task One_store_at_a_time_uses_a_disk()
    {
        using var disk = new MemoryDisk();
        await using var store = MemoryStore.Open(disk, TimeProvider.System, EventLog.Migrations);

        Assert.Throws<StorageUnavailableException>(() => MemoryStore.Open(disk, TimeProvider.System, EventLog.Migrations));
    }

    internal override Adapter Create() => new MemoryAdapter();

    private sealed class MemoryAdapter : Adapter
    {
        private readonly ManualClock _clock = new();
        private readonly MemoryDisk _disk = new();

        public override IStore Open(params MigrationSet[] migrations) => MemoryStore.Open(_disk, _clock, migrations);

        public override StorageFault FillDisk()
        {
            _disk.IsFull = true;
            return StorageFault.DiskFull;
        }

        public override void FreeDisk() => _disk.IsFull = false;

        public override Task RunAsync(Func<Task> work)
        {
            var running = work();
            while (!running.IsCompleted)
                _clock.Advance(TimeSpan.FromMilliseconds(1));
            return running;
        }

        public override ValueTask DisposeAsync()
        {
            _disk.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
