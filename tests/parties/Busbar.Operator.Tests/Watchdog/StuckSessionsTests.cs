using Busbar.Charging.Ledger;
using Busbar.Operator.Tests.Bench;

namespace Busbar.Operator.Tests.Watchdog;

public sealed class StuckSessionsTests
{
    private static readonly DateTimeOffset Start = new(2029, 12, 31, 23, 59, 0, TimeSpan.Zero);

    [Fact]
    public void Closes_when_the_connector_is_free() => Run(async (bench, station) =>
    {
        await bench.PassAsync(TimeSpan.FromMinutes(5));
        await station.CallAsync("StatusNotification", Messages.Status("2.1", "Available", Messages.Time(bench.World.Clock.GetUtcNow())));
        await bench.PassAsync(TimeSpan.FromMinutes(9));
        Assert.True((await bench.SessionAsync("CS1", "T"))!.IsActive);
        await bench.PassAsync(TimeSpan.FromMinutes(2));
        await ClosedAsync(bench, "connector is free");
    });

    [Fact]
    public void Closes_when_the_station_booted_and_did_not_resume() => Run(async (bench, station) =>
    {
        await bench.PassAsync(TimeSpan.FromMinutes(5));
        await station.CallAsync("BootNotification", Messages.Boot("2.1"));
        await bench.PassAsync(TimeSpan.FromMinutes(32));
        await ClosedAsync(bench, "did not resume");
    });

    [Fact]
    public void Closes_when_a_newer_transaction_runs_at_the_EVSE() => Run(async (bench, station) =>
    {
        await bench.PassAsync(TimeSpan.FromMinutes(5));
        await station.CallAsync("TransactionEvent", Messages.Event("Started", "U", 0, bench.World.Clock.GetUtcNow(), 1_500));
        await bench.PassAsync(TimeSpan.FromMinutes(12));
        await ClosedAsync(bench, "newer transaction");
        Assert.True((await bench.SessionAsync("CS1", "U"))!.IsActive);
    });

    [Fact]
    public void Closes_when_the_station_has_been_gone_for_a_week() => Run(async (bench, station) =>
    {
        station.Close();
        await bench.PassAsync(TimeSpan.FromDays(6.9));
        Assert.True((await bench.SessionAsync("CS1", "T"))!.IsActive);
        await bench.PassAsync(TimeSpan.FromDays(0.2));
        await ClosedAsync(bench, "gone for too long");
    });

    [Fact]
    public void Leaves_a_session_open_that_reports() => Run(async (bench, station) =>
    {
        for (var hour = 1; hour <= 30; hour++)
        {
            await bench.PassAsync(TimeSpan.FromHours(1));
            await station.CallAsync("TransactionEvent", Messages.Event("Updated", "T", hour, bench.World.Clock.GetUtcNow(), 1_000 + hour));
        }

        Assert.True((await bench.SessionAsync("CS1", "T"))!.IsActive);
    });

    [Fact]
    public void An_end_that_comes_after_all_counts_and_says_so() => Run(async (bench, station) =>
    {
        await bench.PassAsync(TimeSpan.FromHours(25));
        await ClosedAsync(bench, "silent");
        await station.CallAsync("TransactionEvent", Messages.Event("Ended", "T", 1, bench.World.Clock.GetUtcNow(), 9_000));
        var session = await bench.SessionAsync("CS1", "T");
        Assert.Equal((8_000m, SessionFlags.ClosedByWatchdog | SessionFlags.EndedLate), (session!.Energy.Value, session.Flags));
    });

    [Fact]
    public void Sessions_that_were_open_when_the_operator_was_killed_are_watched_again() => Run(async (bench, _) =>
    {
        await bench.RestartAsync();
        await bench.PassAsync(TimeSpan.FromDays(7.1));
        await ClosedAsync(bench, "gone for too long");
    });

    private static void Run(Func<SimulatedOperator, RawStation, Task> body) => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        await station.CallAsync("TransactionEvent", Messages.Event("Started", "T", 0, Start, 1_000));
        await body(bench, station);
    });

    private static async Task ClosedAsync(SimulatedOperator bench, string reason)
    {
        var session = await bench.SessionAsync("CS1", "T");
        Assert.False(session!.IsActive);
        Assert.True(session.Flags.HasFlag(SessionFlags.ClosedByWatchdog));
        var events = await bench.Core.Store.ReadAsync(c => Operator.Transactions.SessionQueries.Events(c, session.Id));
        Assert.Contains(reason, events.Single(e => e.Kind is SessionEventKind.ClosedByWatchdog).Detail, StringComparison.Ordinal);
    }
}
