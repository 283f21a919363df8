using Busbar.Lab.Headless;
using Busbar.Lab.Scenarios;
using Busbar.TestKit;

namespace Busbar.Scenarios.Tests.Faults;

/// <summary>
/// Cuts, partitions, half-open links, repeated messages, power cuts of stations, crashes and failing disks of the operator. Checked each
/// time: what was acknowledged is in the ledger (I1), every watt-hour is billed once (I2), both sides see the same status within a
/// heartbeat (I6), every request has one answer (I8).
/// </summary>
public sealed class StormTests
{
    private const int Stations = 6;
    private const int FastSeeds = 3;

    // Some hundred seeds on two cores.
    private static readonly TimeSpan FullTime = TimeSpan.FromMinutes(1);

    [Fact]
    public void Invariants_hold_in_a_few_storms()
    {
        var first = Seed.Of(1);
        for (var seed = first; seed < first + FastSeeds; seed++)
            Play(seed);
    }

    [Fact]
    [Trait(Tier.Name, Tier.Full)]
    public void Invariants_hold_in_many_storms()
    {
        var begun = TimeProvider.System.GetTimestamp();
        for (var seed = Seed.Of(1_000); TimeProvider.System.GetElapsedTime(begun) < FullTime; seed++)
            Play(seed);
    }

    [Fact]
    public void A_storm_replays_to_the_byte()
    {
        var (first, again) = (Play(7), Play(7));
        Assert.Equal(first.World.Trace.Hash, again.World.Trace.Hash);
        Assert.Equal(first.World.Trace.Count, again.World.Trace.Count);
        Assert.NotEqual(first.World.Trace.Hash, Play(8).World.Trace.Hash);
    }

    private static Stage Play(int seed)
    {
        var stage = new Stage((ulong)seed, Stations, _ => { });
        var outcome = HeadlessLab.Play(new Storm(), stage, TestContext.Current.CancellationToken);
        Assert.True(outcome.HasPassed, $"busbar lab --scenario storm --stations {Stations} --seed {seed}: {outcome.Text}");
        return stage;
    }
}
