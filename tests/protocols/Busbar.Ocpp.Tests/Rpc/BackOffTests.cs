using Busbar.Ocpp.Stations;
using Busbar.TestKit;

namespace Busbar.Ocpp.Tests.Rpc;

public sealed class BackOffTests
{
    private static readonly BackOff Exact = new() { WaitMinimum = TimeSpan.FromSeconds(10), RandomRange = TimeSpan.Zero, RepeatTimes = 3 };

    [Fact]
    [Clause("OCPP 2.1 part 4 5.4")]
    public void Doubles_until_the_repeat_times_and_then_stays()
    {
        var waits = new List<double>();
        var wait = TimeSpan.Zero;
        for (var failures = 0; failures < 7; failures++)
        {
            wait = Exact.Next(failures, wait, new Random(1));
            waits.Add(wait.TotalSeconds);
        }

        Assert.Equal([10, 20, 40, 80, 80, 80, 80], waits);
    }

    [Fact]
    [Clause("OCPP 2.1 part 4 5.4")]
    public void Adds_chance_within_its_range_to_every_wait()
    {
        var random = Seed.Random(4711);
        var backOff = Exact with { RandomRange = TimeSpan.FromSeconds(5) };
        var first = Enumerable.Range(0, 200).Select(_ => backOff.Next(0, TimeSpan.Zero, random).TotalSeconds).ToList();
        Assert.All(first, wait => Assert.InRange(wait, 10, 15));
        Assert.True(first.Max() - first.Min() > 3, "Stations that wait alike return at once.");
        Assert.InRange(backOff.Next(1, TimeSpan.FromSeconds(12), random).TotalSeconds, 24, 29);
    }
}
