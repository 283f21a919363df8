using Busbar.Charging.Ledger;
using Busbar.Operator.Tests.Bench;

namespace Busbar.Operator.Tests.Transactions;

public sealed class LedgerV16Tests
{
    private static readonly DateTimeOffset Start = new(2029, 12, 31, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_transaction_becomes_a_session_with_its_energy() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "1.6");
        var number = await StartAsync(station, "DEADBEEF", Start, 1_000);
        await station.CallAsync("MeterValues", Messages.Meter16(number, Start.AddMinutes(30), 4_000));
        await station.CallAsync("StopTransaction", Messages.Stop16(number, Start.AddHours(1), 8_500, "DEADBEEF"));

        var session = await bench.SessionAsync("CS1", $"{number}");
        Assert.Equal((false, 7_500m, "DEADBEEF"), (session!.IsActive, session.Energy.Value, session.Token!.Value.Value));
    });

    [Fact]
    public void A_repeated_start_gets_its_number_again_also_after_a_kill() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "1.6");
        var first = await StartAsync(station, "A", Start, 1_000);
        Assert.Equal(first, await StartAsync(station, "A", Start, 1_000));
        await bench.RestartAsync();
        station = await bench.ConnectAsync("CS1", "1.6");
        Assert.Equal(first, await StartAsync(station, "A", Start, 1_000));
        Assert.Equal(1, await bench.CountAsync("session_event"));
    });

    [Fact]
    public void Starts_that_race_with_their_repetition_get_one_number() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "1.6");
        var both = await Task.WhenAll(StartAsync(station, "A", Start, 1_000), StartAsync(station, "A", Start, 1_000));
        Assert.Equal(both[0], both[1]);
        Assert.Equal(1, await bench.CountAsync("transaction_number"));
    });

    [Fact]
    public void A_number_is_never_given_twice_by_stations_or_over_restarts() => SimulatedOperator.Run(async bench =>
    {
        var numbers = new List<long>();
        for (var life = 0; life < 3; life++)
        {
            for (var i = 0; i < 3; i++)
            {
                var station = await bench.BootAsync($"CS{i}", "1.6");
                numbers.Add(await StartAsync(station, "A", Start.AddHours(life), 1_000));
            }

            await bench.RestartAsync();
        }

        Assert.Equal(9, numbers.Distinct().Count());
    });

    [Fact]
    public void An_end_that_names_an_unknown_transaction_is_acknowledged_and_flagged() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "1.6");
        var answer = await station.CallAsync("StopTransaction", Messages.Stop16(777, Start, 5_000, "A"));
        Assert.NotNull(answer["idTagInfo"]);
        Assert.Equal(SessionFlags.UnknownTransaction | SessionFlags.MissingStart, (await bench.SessionAsync("CS1", "777"))!.Flags);
    });

    [Fact]
    public void A_late_end_of_an_old_transaction_is_not_called_unknown() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "1.6");
        var old = await StartAsync(station, "A", Start, 1_000);
        await bench.PassAsync(TimeSpan.FromHours(25)); // the watchdog closes it for silence
        for (var i = 0; i < 6; i++)
        {
            var number = await StartAsync(station, "A", Start.AddHours(26 + i), 1_000);
            await station.CallAsync("StopTransaction", Messages.Stop16(number, Start.AddHours(26.5 + i), 2_000));
        }

        Assert.False(bench.Station("CS1").Sessions.ContainsKey(TransactionId.FromNumber(old)));
        await station.CallAsync("StopTransaction", Messages.Stop16(old, Start.AddHours(20), 4_000));
        var flags = (await bench.SessionAsync("CS1", $"{old}"))!.Flags;
        Assert.Equal(SessionFlags.ClosedByWatchdog | SessionFlags.EndedLate, flags);
    });

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    public void A_made_up_number_means_the_one_session_that_it_can_be(int madeUp) => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "1.6");
        var number = await StartAsync(station, "A", Start, 1_000);
        await station.CallAsync("MeterValues", Messages.Meter16(madeUp, Start.AddMinutes(5), 2_000));
        await station.CallAsync("StopTransaction", Messages.Stop16(madeUp, Start.AddHours(1), 3_000, "A"));
        var session = await bench.SessionAsync("CS1", $"{number}");
        Assert.Equal((false, 2_000m, 3), (session!.IsActive, session.Energy.Value, session.Events));
    });

    [Fact]
    public void Two_ends_with_a_made_up_number_and_no_start_are_two_sessions() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "1.6");
        await station.CallAsync("StopTransaction", Messages.Stop16(-1, Start, 3_000, "A"));
        await station.CallAsync("StopTransaction", Messages.Stop16(-1, Start.AddHours(2), 5_000, "A"));
        await station.CallAsync("StopTransaction", Messages.Stop16(-1, Start.AddHours(2), 5_000, "A"));
        Assert.Equal(2, await bench.CountAsync("session"));
    });

    [Fact]
    public void A_status_of_the_connector_tells_the_charging_state() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "1.6");
        var number = await StartAsync(station, "A", Start, 1_000);
        await station.CallAsync("StatusNotification", Messages.Status("1.6", "SuspendedEV", Messages.Time(Start.AddMinutes(1))));
        Assert.Equal(ChargingState.SuspendedEV, (await bench.SessionAsync("CS1", $"{number}"))!.State);
    });

    [Fact]
    public void A_start_on_a_bad_token_is_kept_and_answered_with_its_status() => SimulatedOperator.Run(
        async bench =>
        {
            var station = await bench.BootAsync("CS1", "1.6");
            var answer = await station.CallAsync("StartTransaction", Messages.Start16("NOBODY", Start, 1_000));
            Assert.Equal("Invalid", (string)answer["idTagInfo"]!["status"]!);
            Assert.Equal(SessionFlags.NotAuthorized, (await bench.SessionAsync("CS1", $"{(long)answer["transactionId"]!}"))!.Flags);
        },
        options => options with { AcceptsUnknownTokens = false });

    private static async Task<long> StartAsync(RawStation station, string tag, DateTimeOffset at, int register) =>
        (long)(await station.CallAsync("StartTransaction", Messages.Start16(tag, at, register)))["transactionId"]!;
}
