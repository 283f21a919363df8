using Busbar.Charging.Ledger;
using Busbar.Operator.Tests.Bench;

namespace Busbar.Operator.Tests.Transactions;

public sealed class LedgerV2Tests
{
    private const string Tx = "T-1";
    private static readonly DateTimeOffset Start = new(2029, 12, 31, 8, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Versions => ["2.0.1", "2.1"];

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_transaction_becomes_a_session_with_its_energy_once(string version) => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", version);
        foreach (var message in Whole())
            await station.CallAsync("TransactionEvent", message);

        var session = await bench.SessionAsync("CS1", Tx);
        Assert.Equal((false, 7_500m, SessionFlags.None), (session!.IsActive, session.Energy.Value, session.Flags));
        Assert.Equal("Local", session.StopReason);
    });

    [Theory]
    [MemberData(nameof(Versions))]
    public void Repeated_and_reordered_events_end_in_the_same_session(string version)
    {
        var random = TestKit.Seed.Random(5);
        SimulatedOperator.Run(async bench =>
        {
            var station = await bench.BootAsync("CS1", version);
            var messages = Enumerable.Repeat(Whole(), 3).SelectMany(m => m).ToArray();
            random.Shuffle(messages);
            foreach (var message in messages)
                await station.CallAsync("TransactionEvent", message);

            var session = await bench.SessionAsync("CS1", Tx);
            Assert.Equal((false, 7_500m, SessionFlags.None, 5), (session!.IsActive, session.Energy.Value, session.Flags, session.Events));
            Assert.Equal(session with { Power = null }, bench.Station("CS1").Sessions[new TransactionId(Tx)].Session with { Power = null });
        });
    }

    [Fact]
    public void Another_content_under_a_known_number_is_kept_and_flagged_and_does_not_count() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        await station.CallAsync("TransactionEvent", Messages.Event("Started", Tx, 0, Start, 1_000));
        await station.CallAsync("TransactionEvent", Messages.Event("Updated", Tx, 1, Start.AddMinutes(5), 2_000));
        await station.CallAsync("TransactionEvent", Messages.Event("Updated", Tx, 1, Start.AddMinutes(5), 9_000));

        var session = await bench.SessionAsync("CS1", Tx);
        Assert.Equal((1_000m, SessionFlags.Conflict), (session!.Energy.Value, session.Flags));
        Assert.Equal(3, await bench.CountAsync("session_event"));
    });

    [Fact]
    public void A_missing_number_is_flagged_until_it_comes() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.0.1");
        var messages = Whole();
        foreach (var message in messages.Where((_, i) => i != 2))
            await station.CallAsync("TransactionEvent", message);
        Assert.Equal(SessionFlags.Gap, (await bench.SessionAsync("CS1", Tx))!.Flags);

        await station.CallAsync("TransactionEvent", messages[2]);
        Assert.Equal(SessionFlags.None, (await bench.SessionAsync("CS1", Tx))!.Flags);
    });

    [Fact]
    public void What_was_queued_offline_is_taken_in_whole_and_said_to_be_so() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        await station.CallAsync("TransactionEvent", Messages.Event("Started", Tx, 0, Start, 1_000, ",\"offline\":true"));
        await station.CallAsync("TransactionEvent", Messages.Event("Ended", Tx, 1, Start.AddHours(1), 8_500, ",\"offline\":true"));
        var session = await bench.SessionAsync("CS1", Tx);
        Assert.Equal((7_500m, SessionFlags.Offline, Start.AddHours(1)), (session!.Energy.Value, session.Flags, session.EndedAt!.Value));
    });

    [Fact]
    public void An_event_is_acknowledged_only_after_the_commit_that_holds_it() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        bench.Disk.CommitLatency = TimeSpan.FromSeconds(10);
        var answer = station.CallAsync("TransactionEvent", Messages.Event("Started", Tx, 0, Start, 1_000));
        await bench.PassAsync(TimeSpan.FromSeconds(9));
        Assert.False(answer.IsCompleted);
        Assert.Equal(0, await bench.CountAsync("session_event"));
        await answer;
        Assert.Equal(1, await bench.CountAsync("session_event"));
    });

    [Fact]
    public void A_full_disk_acknowledges_nothing_and_the_repetition_counts_once() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        var message = Messages.Event("Started", Tx, 0, Start, 1_000);
        bench.Disk.IsFull = true;
        Assert.Equal("InternalError", await station.RefusedAsync("TransactionEvent", message));
        await station.CallAsync("Heartbeat", "{}");
        bench.Disk.IsFull = false;
        await station.CallAsync("TransactionEvent", message);
        Assert.Equal(1, await bench.CountAsync("session_event"));
    });

    [Fact]
    public void A_kill_loses_nothing_that_was_acknowledged_and_the_session_goes_on() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        var messages = Whole();
        foreach (var message in messages[..3])
            await station.CallAsync("TransactionEvent", message);
        await bench.RestartAsync();

        station = await bench.ConnectAsync("CS1", "2.1");
        Assert.True(bench.Station("CS1").Sessions[new TransactionId(Tx)].Session.IsActive);
        foreach (var message in messages[2..])
            await station.CallAsync("TransactionEvent", message);
        Assert.Equal(7_500m, (await bench.SessionAsync("CS1", Tx))!.Energy.Value);
        Assert.Equal(5, await bench.CountAsync("session_event"));
    });

    [Fact]
    public void Transactions_without_end_do_not_pile_up_in_memory() => SimulatedOperator.Run(async bench =>
    {
        bench.Disk.CommitLatency = TimeSpan.Zero;
        var station = await bench.BootAsync("CS1", "2.1");
        for (var i = 0; i < 300; i++)
            await station.CallAsync("TransactionEvent", Messages.Event("Started", $"T-{i}", 0, Start, 1_000));
        Assert.InRange(bench.Station("CS1").Sessions.Count, 1, 256);
        await station.CallAsync("TransactionEvent", Messages.Event("Ended", "T-0", 1, Start.AddHours(1), 3_000));
        Assert.Equal((false, 2_000m), ((await bench.SessionAsync("CS1", "T-0"))!.IsActive, (await bench.SessionAsync("CS1", "T-0"))!.Energy.Value));
    });

    private static string[] Whole() =>
    [
        Messages.Event("Started", Tx, 0, Start, 1_000, ""","idToken":{"idToken":"DEADBEEF","type":"ISO14443"}"""),
        Messages.Event("Updated", Tx, 1, Start.AddMinutes(15), 3_000),
        Messages.Event("Updated", Tx, 2, Start.AddMinutes(30), 5_000),
        Messages.Event("Updated", Tx, 3, Start.AddMinutes(45), 7_000),
        Messages.Event("Ended", Tx, 4, Start.AddMinutes(60), 8_500),
    ];
}
