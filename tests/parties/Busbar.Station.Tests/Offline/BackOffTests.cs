using Busbar.Station.Tests.Bench;
using Busbar.TestKit;

namespace Busbar.Station.Tests.Offline;

/// <summary>How a station comes back (OCPP 2.1 part 4 5.4).</summary>
public sealed class BackOffTests
{
    private const double Minimum = 5;
    private const double Range = 10;
    private const int Doublings = 3;

    private static readonly Func<StationSettings, StationSettings> Waits = Benches.With(
        ("OCPPCommCtrlr.RetryBackOffWaitMinimum", "5"), ("OCPPCommCtrlr.RetryBackOffRandomRange", "10"), ("OCPPCommCtrlr.RetryBackOffRepeatTimes", "3"));

    [Fact]
    [Clause("OCPP 2.1 J02.FR.02")]
    public async Task Waits_twice_as_long_after_each_failure_shifted_by_chance_and_then_the_same()
    {
        await using var bench = Benches.V201(Waits);
        var waits = Waited(bench, attempts: 7);
        Assert.InRange(waits[0], Minimum, Minimum + Range);
        for (var i = 1; i <= Doublings; i++)
            Assert.InRange(waits[i], 2 * waits[i - 1] - 1, 2 * waits[i - 1] + Range + 1);
        for (var i = Doublings + 1; i < waits.Count; i++)
            Assert.InRange(waits[i], waits[i - 1] - 1, waits[i - 1] + 1);
    }

    [Fact]
    public async Task Begins_again_with_the_shortest_wait_after_a_connection_that_worked()
    {
        await using var bench = Benches.V201(Waits);
        Waited(bench, attempts: 5);
        bench.Dialer.IsReachable = true;
        bench.Pass(600);
        Assert.True(bench.Station.IsServed);
        Assert.InRange(Waited(bench, attempts: 1)[0], Minimum, Minimum + Range);
    }

    [Fact]
    public async Task A_changed_configuration_counts_from_the_next_wait()
    {
        await using var bench = Benches.V16();
        var changed = bench.Csms.Ask<Busbar.Ocpp.V16.ChangeConfigurationRequest, Busbar.Ocpp.V16.ChangeConfigurationResponse>(
            new() { Key = "HeartbeatInterval", Value = "30" });
        Assert.Equal(Busbar.Ocpp.V16.ConfigurationStatus.Accepted, changed.Status);
        bench.Station.Core.Variables.Put(new("OCPPCommCtrlr", "RetryBackOffWaitMinimum"), "100");
        bench.Station.Core.Variables.Put(new("OCPPCommCtrlr", "RetryBackOffRandomRange"), "0");
        Assert.Equal(100, Waited(bench, attempts: 1)[0], 1.0);
    }

    // Seconds between the attempts, the first of them after the connection was lost.
    private static List<double> Waited<TCsms>(StationBench<TCsms> bench, int attempts)
        where TCsms : FakeCsms
    {
        bench.GoOffline();
        bench.Pass(0);
        var waits = new List<double>();
        var seen = bench.Dialer.Attempts;
        var since = bench.Clock.GetUtcNow();
        while (waits.Count < attempts)
        {
            bench.Pass(0.5);
            if (bench.Dialer.Attempts == seen)
                continue;
            seen = bench.Dialer.Attempts;
            waits.Add((bench.Clock.GetUtcNow() - since).TotalSeconds);
            since = bench.Clock.GetUtcNow();
        }

        return waits;
    }
}
