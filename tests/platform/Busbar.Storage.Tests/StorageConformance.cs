using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Busbar.Storage.Tests;

/// <summary>What every adapter must do, whatever it stores on.</summary>
public abstract class StorageConformance
{
    /// <summary>A fresh medium with a way to open it, break it and crash it.</summary>
    internal abstract class Adapter : IAsyncDisposable
    {
        public abstract IStore Open(params MigrationSet[] migrations);

        /// <summary>From now on commits fail with the fault that is returned.</summary>
        public abstract StorageFault FillDisk();

        public abstract void FreeDisk();

        /// <summary>Runs work on the store until it ends, moving time if the adapter has its own.</summary>
        public abstract Task RunAsync(Func<Task> work);

        public abstract ValueTask DisposeAsync();
    }

    internal abstract Adapter Create();

    [Fact]
    public Task Appends_a_row_once_and_tells_repetition_from_conflict() => WithStoreAsync(async store =>
    {
        var first = await store.AppendAsync(EventLog.Events, EventLog.Event(1, "a"));
        var other = await store.AppendAsync(EventLog.Events, EventLog.Event(2, "a"));
        var repeated = await store.AppendAsync(EventLog.Events, EventLog.Event(1, "a"));
        var conflicting = await store.AppendAsync(EventLog.Events, EventLog.Event(1, "b"));

        Assert.Equal(new AppendOutcome(AppendKind.Appended, 1), first);
        Assert.Equal(new AppendOutcome(AppendKind.Appended, 2), other);
        Assert.Equal(new AppendOutcome(AppendKind.Repeated, 1), repeated);
        Assert.Equal(new AppendOutcome(AppendKind.Conflicting, 1), conflicting);
        Assert.Equal(["a", "a"], await BodiesAsync(store));
    });

    [Fact]
    public Task What_is_not_content_does_not_make_a_conflict() => WithStoreAsync(async store =>
    {
        await store.AppendAsync(EventLog.Events, EventLog.Event(1) with { ReceivedAt = DateTimeOffset.UnixEpoch });
        var again = await store.AppendAsync(EventLog.Events, EventLog.Event(1) with { ReceivedAt = DateTimeOffset.UnixEpoch.AddDays(1) });

        Assert.Equal(AppendKind.Repeated, again.Kind);
    });

    [Fact]
    public Task Many_rows_come_back_with_their_outcomes_in_order() => WithStoreAsync(async store =>
    {
        await store.AppendAsync(EventLog.Events, EventLog.Event(2));
        var outcomes = await store.AppendAsync(EventLog.Events, (Event[])[EventLog.Event(1), EventLog.Event(2), EventLog.Event(3), EventLog.Event(3, "other")]);

        Assert.Equal([AppendKind.Appended, AppendKind.Repeated, AppendKind.Appended, AppendKind.Conflicting], outcomes.Select(outcome => outcome.Kind));
        Assert.Empty(await store.AppendAsync(EventLog.Events, Array.Empty<Event>()));
    });

    [Fact]
    public Task A_log_without_a_key_takes_every_row() => WithStoreAsync(async store =>
    {
        await store.AppendAsync(EventLog.Frames, "same");
        var second = await store.AppendAsync(EventLog.Frames, "same");

        Assert.Equal(new AppendOutcome(AppendKind.Appended, 2), second);
    });

    [Fact]
    public Task Put_inserts_then_replaces() => WithStoreAsync(async store =>
    {
        await store.PutAsync(EventLog.Readings, new Reading("meter", 1));
        await store.PutAsync(EventLog.Readings, new Reading("meter", 2));

        Assert.Equal(2, Assert.Single(await store.ReadAsync(c => c.Query<long>("SELECT value FROM reading").ToArray())));
    });

    [Fact]
    public Task Trim_keeps_the_newest_rows() => WithStoreAsync(async store =>
    {
        await store.AppendAsync(EventLog.Frames, (string[])["a", "b", "c", "d"]);
        var gone = await store.WriteAsync(unit => unit.Trim(EventLog.Frames, 2));

        Assert.Equal(2, gone);
        Assert.Equal(["c", "d"], await store.ReadAsync(c => c.Query<string>("SELECT text FROM frame ORDER BY position").ToArray()));
    });

    [Fact]
    public Task Every_kind_of_column_comes_back_as_it_was_written() => WithStoreAsync(async store =>
    {
        var instant = new DateTimeOffset(2026, 3, 4, 5, 6, 7, 8, 9, TimeSpan.FromHours(2));
        var id = Guid.Parse("01234567-89ab-4def-8123-456789abcdef");
        await store.WriteAsync(unit => unit.Connection.Execute("CREATE TABLE kind (a, b, c, d, e, f, g, h, i, j)"));
        var kinds = new Table<int>("kind", ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"], [], (ref writer, in _) =>
        {
            writer.Add((string?)null);
            writer.Add("");
            writer.Add(new string('ä', 1_000));
            writer.Add(ReadOnlySpan<byte>.Empty);
            writer.Add(12345678901234.56789m);
            writer.Add(instant);
            writer.Add(id);
            writer.Add((long?)null);
            writer.Add(true);
            writer.Add(0.5);
        });
        await store.AppendAsync(kinds, 0);

        var row = await store.ReadAsync(c =>
        {
            using var command = c.CreateCommand();
            command.CommandText = "SELECT * FROM kind";
            using var reader = command.ExecuteReader();
            reader.Read();
            var values = new object[10];
            reader.GetValues(values);
            return values;
        });
        Assert.Equal([DBNull.Value, "", new string('ä', 1_000), Array.Empty<byte>(), "12345678901234.56789", Instant.ToMicroseconds(instant), id.ToString(), DBNull.Value, 1L, 0.5], row);
        Assert.Equal(instant, Instant.FromMicroseconds((long)row[5]));
    });

    [Fact]
    public Task A_unit_is_atomic_and_sees_its_own_writes() => WithStoreAsync(async store =>
    {
        var seen = await store.WriteAsync(unit =>
        {
            unit.Append(EventLog.Events, EventLog.Event(1));
            unit.Put(EventLog.Readings, new Reading("meter", 5));
            return unit.Connection.ExecuteScalar<long>("SELECT count(*) FROM event");
        });

        Assert.Equal(1, seen);
    });

    [Fact]
    public Task A_unit_that_throws_is_undone_alone() => WithStoreAsync(async store =>
    {
        // Given together, so that they share a commit.
        var before = store.AppendAsync(EventLog.Events, EventLog.Event(1));
        var poisoned = store.WriteAsync<int>(unit =>
        {
            unit.Append(EventLog.Events, EventLog.Event(2));
            throw new InvalidTimeZoneException("poison");
        });
        var broken = store.WriteAsync(unit => unit.Connection.Execute("INSERT INTO reading VALUES (NULL, 1)"));
        var after = store.AppendAsync(EventLog.Events, EventLog.Event(3));

        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => poisoned);
        await Assert.ThrowsAsync<SqliteException>(() => broken);
        Assert.True((await before).IsAppended);
        Assert.True((await after).IsAppended);
        Assert.Equal(2, (await BodiesAsync(store)).Length);
        Assert.True(store.IsAvailable);
    });

    [Fact]
    public Task A_unit_that_ends_the_transaction_harms_no_later_one() => WithStoreAsync(async store =>
    {
        var rogue = store.WriteAsync(unit => unit.Connection.Execute("ROLLBACK"));
        await Assert.ThrowsAnyAsync<Exception>(() => rogue);

        Assert.True((await store.AppendAsync(EventLog.Events, EventLog.Event(1))).IsAppended);
    });

    [Fact]
    public Task A_batch_of_rows_with_a_bad_one_leaves_none() => WithStoreAsync(async store =>
    {
        var bad = EventLog.Event(2) with { Station = null! };
        await Assert.ThrowsAsync<SqliteException>(() => store.AppendAsync(EventLog.Events, (Event[])[EventLog.Event(1), bad, EventLog.Event(3)]));

        Assert.Empty(await BodiesAsync(store));
    });

    [Fact]
    public Task Readers_cannot_write() => WithStoreAsync(async store =>
    {
        await Assert.ThrowsAnyAsync<Exception>(async () => await store.ReadAsync(c => c.Execute("DELETE FROM event")));
        Assert.True((await store.AppendAsync(EventLog.Events, EventLog.Event(1))).IsAppended);
    });

    [Fact]
    public Task Readers_see_what_was_acknowledged() => WithStoreAsync(async store =>
    {
        for (var i = 0; i < 20; i++)
        {
            await store.AppendAsync(EventLog.Events, EventLog.Event(i));
            Assert.Equal(i + 1, (await BodiesAsync(store)).Length);
        }
    });

    [Fact]
    public async Task What_was_acknowledged_is_there_after_reopening()
    {
        await using var adapter = Create();
        await adapter.RunAsync(async () =>
        {
            await using (var store = adapter.Open(EventLog.Migrations))
                await store.AppendAsync(EventLog.Events, EventLog.Event(1, "kept"));
            await using (var store = adapter.Open(EventLog.Migrations))
                Assert.Equal(["kept"], await BodiesAsync(store));
        });
    }

    [Fact]
    public async Task A_closed_store_refuses_and_says_so()
    {
        await using var adapter = Create();
        await adapter.RunAsync(async () =>
        {
            var store = adapter.Open(EventLog.Migrations);
            var last = store.AppendAsync(EventLog.Events, EventLog.Event(1));
            await store.DisposeAsync();

            Assert.True((await last).IsAppended);
            var refused = await Assert.ThrowsAsync<StorageUnavailableException>(() => store.AppendAsync(EventLog.Events, EventLog.Event(2)));
            Assert.Equal(StorageFault.Closed, refused.Fault);
            await store.DisposeAsync();
        });
    }

    [Fact]
    public async Task A_full_disk_fails_appends_then_the_store_recovers_by_itself()
    {
        await using var adapter = Create();
        await adapter.RunAsync(async () =>
        {
            await using var store = adapter.Open(EventLog.Migrations);
            await store.AppendAsync(EventLog.Events, EventLog.Event(0));
            var expected = adapter.FillDisk();
            var acknowledged = 1;
            StorageUnavailableException? fault = null;
            for (var i = 1; fault is null && i < 10_000; i++)
            {
                try
                {
                    await store.AppendAsync(EventLog.Events, EventLog.Event(i, new string('x', 10_000)));
                    acknowledged++;
                }
                catch (StorageUnavailableException e)
                {
                    fault = e;
                }
            }

            Assert.Equal(expected, fault?.Fault);
            Assert.False(store.IsAvailable);
            Assert.Equal(acknowledged, (await BodiesAsync(store)).Length);

            adapter.FreeDisk();
            Assert.True((await store.AppendAsync(EventLog.Events, EventLog.Event(20_000))).IsAppended);
            Assert.True(store.IsAvailable);
        });
    }

    [Fact]
    public async Task Migrations_bring_an_older_schema_to_the_present_and_keep_its_rows()
    {
        var older = MigrationSet.FromScripts("tests", EventLog.Migrations.Migrations.Take(1).Select(m => ($"{m.Number:0000}_{m.Name}.sql", m.Sql)));
        await using var adapter = Create();
        await adapter.RunAsync(async () =>
        {
            await using (var store = adapter.Open(older))
                await store.AppendAsync(EventLog.Events, EventLog.Event(1, "old"));
            await using (var store = adapter.Open(EventLog.Migrations))
            {
                Assert.Equal(["old"], await BodiesAsync(store));
                Assert.True((await store.AppendAsync(EventLog.Frames, "new table")).IsAppended);
            }

            var downgrade = Assert.Throws<StorageSchemaException>(() => adapter.Open(older));
            Assert.Contains("older than the file", downgrade.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_changed_script_is_refused()
    {
        var changed = MigrationSet.FromScripts("tests", EventLog.Migrations.Migrations.Select(m => ($"{m.Number:0000}_{m.Name}.sql", m.Sql + " -- edited")));
        await using var adapter = Create();
        await adapter.RunAsync(async () =>
        {
            await adapter.Open(EventLog.Migrations).DisposeAsync();
            Assert.Throws<StorageSchemaException>(() => adapter.Open(changed));
        });
    }

    [Fact]
    public async Task A_script_that_fails_leaves_nothing_of_itself()
    {
        var broken = MigrationSet.FromScripts("tests", [("0001_broken.sql", "CREATE TABLE half (a); CREATE TABLE half (a);")]);
        var mended = MigrationSet.FromScripts("tests", [("0001_mended.sql", "CREATE TABLE half (a);")]);
        await using var adapter = Create();
        await adapter.RunAsync(async () =>
        {
            Assert.Throws<StorageSchemaException>(() => adapter.Open(broken));
            await adapter.Open(mended).DisposeAsync();
        });
    }

    [Fact]
    public async Task Each_party_counts_its_own_versions()
    {
        var other = MigrationSet.FromScripts("other", [("0001_own.sql", "CREATE TABLE own (a);")]);
        await using var adapter = Create();
        await adapter.RunAsync(async () =>
        {
            await adapter.Open(EventLog.Migrations, other).DisposeAsync();
            await adapter.Open(other, EventLog.Migrations).DisposeAsync();
        });
    }

    protected static ValueTask<string[]> BodiesAsync(IStore store)
        => store.ReadAsync(c => c.Query<string>("SELECT CAST(body AS TEXT) FROM event ORDER BY position").ToArray());

    private async Task WithStoreAsync(Func<IStore, Task> test)
    {
        await using var adapter = Create();
        await adapter.RunAsync(async () =>
        {
            await using var store = adapter.Open(EventLog.Migrations);
            await test(store);
        });
    }
}
