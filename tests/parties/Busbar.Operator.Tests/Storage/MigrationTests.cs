using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Operator.Storage;
using Busbar.Operator.Transactions;
using Busbar.Storage;
using Busbar.Storage.Memory;
using Busbar.TestKit;

namespace Busbar.Operator.Tests.Storage;

/// <summary>Each earlier version of the store opens with this program, and what it held is there.</summary>
public sealed class MigrationTests
{
    public static TheoryData<int> Earlier => [.. Enumerable.Range(1, OperatorSchema.Migrations.Migrations.Count - 1)];

    [Theory]
    [MemberData(nameof(Earlier))]
    public async Task A_store_of_an_earlier_version_is_brought_up_with_what_it_holds(int version)
    {
        var clock = new ManualClock();
        using var disk = new MemoryDisk { CommitLatency = TimeSpan.Zero };
        await using (var old = MemoryStore.Open(disk, clock, Until(version)))
        {
            await old.WriteAsync(unit => Query.Execute(unit.Connection, """
                INSERT INTO station (id, name, site, registration, created_at, vendor, model, booted_at) VALUES ('CS1', 'One', 'Here', 'Accepted', 0, 'Acme', 'Twin', 1);
                INSERT INTO token (value, type, is_blocked, allows_concurrent) VALUES ('A', 'ISO14443', 1, 0);
                """));
            if (version >= 2)
                await old.WriteAsync(unit => Query.Execute(unit.Connection, Started()));
        }

        await using var store = MemoryStore.Open(disk, clock, OperatorSchema.Migrations);
        await using var core = await OperatorCore.OpenAsync(
            new OperatorSettings { Store = store, Time = clock, Random = new Random(1) }, null, TestContext.Current.CancellationToken);
        var station = core.Stations.Find(new StationId("CS1"))!;
        Assert.Equal(("One", "Here", "Acme"), (station.Record.Name, station.Record.Site, station.Record.Identity!.Vendor));
        Assert.True((await core.Tokens.FindAsync(new("a")))!.IsBlocked);
        if (version < 2)
            return;
        await core.Ledger.ReadBackAsync(station);
        Assert.True(station.Sessions[new TransactionId("T")].Session.IsActive);
        await core.Ledger.RecordAsync(station, new SessionEvent { Station = station.Id, Transaction = new("T"), Kind = SessionEventKind.Ended, At = default, ReceivedAt = default, SeqNo = 1 }, "2.1");
        Assert.False((await store.ReadAsync(c => SessionQueries.Find(c, SessionId.Of(station.Id, new("T")))))!.Session.IsActive);
    }

    [Fact]
    public async Task A_store_of_a_later_version_is_refused()
    {
        using var disk = new MemoryDisk { CommitLatency = TimeSpan.Zero };
        var later = Scripts(int.MaxValue).Append(("9999_later.sql".Replace("9999", $"{OperatorSchema.Migrations.Migrations.Count + 1:0000}", StringComparison.Ordinal), "CREATE TABLE later (x INTEGER)"));
        await MemoryStore.Open(disk, new ManualClock(), MigrationSet.FromScripts("operator", later)).DisposeAsync();
        Assert.Throws<StorageSchemaException>(() => MemoryStore.Open(disk, new ManualClock(), OperatorSchema.Migrations));
    }

    private static MigrationSet Until(int version) => MigrationSet.FromScripts("operator", Scripts(version));

    private static IEnumerable<(string Name, string Sql)> Scripts(int until) =>
        OperatorSchema.Migrations.Migrations.Where(m => m.Number <= until).Select(m => ($"{m.Number:0000}_{m.Name}.sql", m.Sql));

    private static string Started()
    {
        var id = SessionId.Of(new StationId("CS1"), new TransactionId("T")).Value;
        return $$"""
            INSERT INTO session_event (session, event_key, digest, station, kind, at, received_at, body)
            VALUES ('{{id}}', '0', 1, 'CS1', 'Started', 0, 0, '{"st":"CS1","tx":"T","k":"Started","at":"2026-01-01T00:00:00Z","rx":"2026-01-01T00:00:00Z","n":0}');
            INSERT INTO session (id, station, transaction_id, is_active, started_at, last_event_at, energy, energy_exported, flags, events, ocpp_version)
            VALUES ('{{id}}', 'CS1', 'T', 1, 0, 0, '0', '0', 0, 1, '2.1');
            """;
    }
}
