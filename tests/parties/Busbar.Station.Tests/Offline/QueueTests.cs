using Busbar.Ocpp.V201;
using Busbar.Station.Persistence;
using Busbar.Station.Tests.Bench;
using Busbar.Station.Vehicles;
using Busbar.TestKit;

namespace Busbar.Station.Tests.Offline;

/// <summary>What the CSMS does not have yet lies on the disk of the station and survives a kill.</summary>
public sealed class QueueTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("busbar-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    [Clause("OCPP 2.0.1 E04.FR.01")]
    public async Task A_killed_station_delivers_after_its_restart_what_it_had_queued()
    {
        var clock = new ManualClock();
        var (id, told, waiting) = await RunUntilKilledAsync(clock);

        using var disk = new FileStore(Path.Combine(folder, "killed"));
        await using var second = Benches.V201(store: disk, clock: clock);
        var events = second.Csms.Transactions.ToArray();
        Assert.All(events, e => Assert.Equal(id, e.TransactionInfo.TransactionId));
        Assert.Equal(Enumerable.Range(told + 1, waiting + 1), events.Select(e => e.SeqNo));
        Assert.Equal(Reason.PowerLoss, events[^1].TransactionInfo.StoppedReason);
        Assert.All(events[..^1], e => Assert.True(e.Offline));
        Assert.Equal(0, second.Station.UndeliveredMessages);
    }

    [Fact]
    public async Task A_line_that_a_kill_tore_is_as_if_it_was_never_written()
    {
        var clock = new ManualClock();
        await RunUntilKilledAsync(clock);
        var path = Path.Combine(folder, "killed");
        var whole = new FileStore(path).Load().Count(entry => entry.Key.StartsWith("outbox/", StringComparison.Ordinal));
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(path + ".torn", bytes[..^7], TestContext.Current.CancellationToken);
        using var disk = new FileStore(path + ".torn");
        Assert.InRange(disk.Load().Count(entry => entry.Key.StartsWith("outbox/", StringComparison.Ordinal)), whole - 1, whole);
        disk.Put("after", "x"u8);
        Assert.Contains(disk.Load(), entry => entry.Key == "after");
    }

    [Fact]
    [Clause("OCPP 2.0.1 E04.FR.08")]
    public async Task A_full_queue_gives_up_readings_first_and_keeps_starts_and_ends()
    {
        await using var bench = Benches.V201(Benches.With(("SampledDataCtrlr.TxUpdatedInterval", "1"), ("AuthCtrlr.OfflineTxForUnknownIdEnabled", "true")));
        bench.GoOffline();
        bench.Charge();
        bench.Pass(Transactions.Outbox.MostMessages + 1_000);
        bench.Present("TOKEN");
        bench.Station.Unplug(1);
        Assert.Equal(Transactions.Outbox.MostMessages, bench.Station.UndeliveredMessages);
        bench.ComeBack();
        var events = bench.Csms.Transactions.ToArray();
        Assert.Equal(Transactions.Outbox.MostMessages, events.Length);
        Assert.Equal((TransactionEventType.Started, TransactionEventType.Ended), (events[0].EventType, events[^1].EventType));
        Assert.Equal(events.Select(e => e.SeqNo).Order(), events.Select(e => e.SeqNo));
    }

    [Fact]
    public async Task A_connection_that_dies_under_a_message_loses_nothing_and_stops_the_sending()
    {
        await using var bench = Benches.V201();
        var calls = 0;
        bench.Csms.OnTransaction = _ =>
        {
            // The answer finds no connection any more.
            if (calls++ == 1)
                bench.GoOffline();
            return new TransactionEventResponse();
        };
        bench.Charge();
        bench.Pass(180);
        Assert.Equal(2, calls);
        var waiting = bench.Station.UndeliveredMessages;
        Assert.True(waiting >= 3);
        bench.ComeBack();
        Assert.Equal(0, bench.Station.UndeliveredMessages);
        var numbers = bench.Csms.Transactions.Select(t => t.SeqNo).ToArray();
        Assert.Equal([0, 1, 1, 2], numbers[..4]);
    }

    [Fact]
    [Clause("OCPP 2.0.1 B04.FR.02")]
    public async Task A_status_that_was_lost_with_its_connection_is_told_with_the_next()
    {
        await using var bench = Benches.V201();
        bench.Csms.OnStatus = _ => bench.GoOffline();
        bench.Station.Plug(1, new ReplayCar(1_000, 11_000));
        bench.Csms.OnStatus = _ => { };
        bench.Csms.Forget();
        bench.ComeBack();
        Assert.Contains(bench.Csms.All<StatusNotificationRequest>(), s => (s.EvseId, s.ConnectorStatus) == (1, ConnectorStatus.Occupied));
    }

    // The file is copied while the station runs: that is what the next process finds after kill -9.
    private async Task<(string? Transaction, int LastTold, int Waiting)> RunUntilKilledAsync(ManualClock clock)
    {
        using var disk = new FileStore(Path.Combine(folder, "alive"));
        await using var first = Benches.V201(store: disk, clock: clock);
        first.Charge();
        first.Pass(1);
        var told = first.Csms.Transactions.Last().SeqNo;
        first.GoOffline();
        first.Pass(600);
        var id = first.Station.View(1).TransactionId;
        var waiting = first.Station.UndeliveredMessages;
        Assert.True(waiting >= 10);
        await using var source = new FileStream(Path.Combine(folder, "alive"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        await using var copy = File.Create(Path.Combine(folder, "killed"));
        await source.CopyToAsync(copy, TestContext.Current.CancellationToken);
        return (id, told, waiting);
    }
}
