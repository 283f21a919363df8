using Busbar.Operator.Tests.Bench;

namespace Busbar.Operator.Tests.Connections;

/// <summary>The newest authenticated connection speaks for a station, and never two do.</summary>
public sealed class NewestConnectionTests
{
    [Fact]
    public void A_live_one_is_replaced_with_a_security_event() => SimulatedOperator.Run(async bench =>
    {
        var old = await bench.BootAsync("CS1", "2.1");
        var young = await bench.ConnectAsync("CS1", "2.1");
        await young.CallAsync("Heartbeat", "{}");
        await old.Ended;

        Assert.Equal(1008, old.CloseStatus);
        Assert.Equal("ConnectionReplaced", Assert.Single(await EventsAsync(bench)));
        young.Answer("Reset", """{"status":"Accepted"}""");
        Assert.Equal("Accepted", (await bench.ExecuteAsync("CS1", "Reset", "{}")).Outcome.ToString());
    });

    [Fact]
    public void A_dead_one_is_replaced_quietly_within_the_time_of_the_probe() => SimulatedOperator.Run(async bench =>
    {
        await bench.BootAsync("CS1", "2.1");
        bench.World.Frames.CutHalfOpen("CS1", SimulatedOperator.Address);
        var young = await bench.ConnectAsync("CS1", "2.1");
        var before = bench.World.Clock.Elapsed;
        await young.CallAsync("Heartbeat", "{}");

        Assert.InRange(bench.World.Clock.Elapsed - before, TimeSpan.Zero, TimeSpan.FromSeconds(5.5));
        Assert.Empty(await EventsAsync(bench));
        Assert.True(bench.Station("CS1").IsOnline);
    });

    [Fact]
    public void The_close_of_the_old_one_does_not_end_the_new_one() => SimulatedOperator.Run(async bench =>
    {
        await bench.BootAsync("CS1", "2.1");
        bench.World.Frames.CutHalfOpen("CS1", SimulatedOperator.Address);
        var young = await bench.ConnectAsync("CS1", "2.1");
        await young.CallAsync("Heartbeat", "{}");
        await bench.PassAsync(TimeSpan.FromMinutes(5)); // the old socket gives up meanwhile

        Assert.True(bench.Station("CS1").IsOnline);
        await young.CallAsync("Heartbeat", "{}");
    });

    [Fact]
    public void A_call_that_waits_fails_at_once_when_its_connection_ends() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        station.Answer("Reset", (string?)null);
        var command = bench.ExecuteAsync("CS1", "Reset", "{}");
        await station.WasAskedAsync("Reset");
        var before = bench.World.Clock.Elapsed;
        station.Close();

        Assert.Equal("TimedOut", (await command).Outcome.ToString());
        Assert.InRange(bench.World.Clock.Elapsed - before, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    });

    [Fact]
    public void Many_that_come_at_once_leave_one() => SimulatedOperator.Run(async bench =>
    {
        await bench.BootAsync("CS1", "2.1");
        var stations = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => bench.ConnectAsync("CS1", "2.1")));
        await bench.PassAsync(TimeSpan.FromMinutes(2));

        var live = Assert.Single(stations, s => !s.Ended.IsCompleted);
        await live.CallAsync("Heartbeat", "{}");
        Assert.Equal(2, bench.World.Frames.OpenEnds);
    });

    private static async Task<string[]> EventsAsync(SimulatedOperator bench) =>
        [.. (await bench.Core.SecurityLog.PageAsync("CS1", null, 100)).Select(e => e.Row.Event.Type)];
}
