using Busbar.Charging.Stations;
using Busbar.Operator.Events;
using Busbar.Operator.StationLog;
using Busbar.Operator.Tests.Bench;

namespace Busbar.Operator.Tests.StationLog;

public sealed class FrameLogTests
{
    private static readonly StationId Id = new("CS1");

    [Fact]
    public void Every_frame_is_kept_both_ways_and_answers_are_named() => SimulatedOperator.Run(async bench =>
    {
        var station = (await bench.BootAsync("CS1", "2.1")).Answer("Reset", """{"status":"Accepted"}""");
        await station.CallAsync("Heartbeat", "{}");
        await bench.ExecuteAsync("CS1", "Reset", "{}");
        await bench.PassAsync(TimeSpan.FromSeconds(2));
        var frames = await PageAsync(bench);
        Assert.Equal(
            ["fromStation CALL BootNotification", "toStation CALLRESULT BootNotification", "fromStation CALL Heartbeat", "toStation CALLRESULT Heartbeat", "toStation CALL Reset", "fromStation CALLRESULT Reset"],
            frames.Select(f => $"{f.Direction} {f.Kind} {f.Action}"));
        Assert.StartsWith("[2,\"s1\",\"BootNotification\",", frames[0].Text, StringComparison.Ordinal);
    });

    [Fact]
    public void What_is_shown_live_has_the_number_under_which_it_is_kept_also_after_a_restart() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        await bench.PassAsync(TimeSpan.FromSeconds(2));
        await bench.RestartAsync();
        using var watcher = bench.Core.Feed.Watch(null, 10)!;
        station = await bench.ConnectAsync("CS1", "2.1");
        await station.CallAsync("Heartbeat", "{}");
        await bench.PassAsync(TimeSpan.FromSeconds(2));

        var live = new List<long>();
        while (watcher.Notices.TryRead(out var item))
        {
            if (item.Notice is Notice.FramePassed passed)
                live.Add(passed.Frame.Sequence);
        }

        Assert.Equal((await PageAsync(bench)).TakeLast(2).Select(f => f.Sequence), live);
    });

    [Fact]
    public void A_bad_frame_is_kept_with_what_is_wrong() => SimulatedOperator.Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "2.1");
        await station.TellAsync("{\"not\":\"ocpp\"}");
        await bench.PassAsync(TimeSpan.FromSeconds(2));
        Assert.Contains(await PageAsync(bench), f => f.Error == "NotAnArray");
    });

    [Fact]
    public void Each_station_keeps_its_newest_frames_only() => SimulatedOperator.Run(async bench =>
    {
        bench.Disk.CommitLatency = TimeSpan.Zero;
        var quiet = await bench.BootAsync("CS2", "2.1");
        var busy = await bench.BootAsync("CS1", "2.1");
        for (var i = 0; i < 1_600; i++)
            await busy.CallAsync("Heartbeat", "{}");
        await bench.PassAsync(TimeSpan.FromSeconds(5));
        Assert.InRange(await bench.CountAsync("message_log WHERE station = 'CS1'"), 2_000, 2_500);
        Assert.Equal(2, await bench.CountAsync("message_log WHERE station = 'CS2'"));
        quiet.Close();
    });

    private static async Task<List<LoggedFrame>> PageAsync(SimulatedOperator bench)
    {
        var frames = await bench.Core.Store.ReadAsync(c => FrameQueries.Page(c, Id, null, null, 500));
        frames.Reverse();
        return frames;
    }
}
