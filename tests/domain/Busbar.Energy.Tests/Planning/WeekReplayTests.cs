using System.Globalization;
using System.IO.Compression;
using Busbar.Energy.Allocation;
using Busbar.Energy.Scenarios;
using Busbar.TestKit;

namespace Busbar.Energy.Tests.Planning;

/// <summary>Real weeks of real cars on the network of the site where they charged.</summary>
public sealed class WeekReplayTests
{
    private const double AtTheLimit = 1 + 1e-6;
    private const int PeriodMinutes = 5;

    [Theory]
    [InlineData("caltech_2019-05-01_2019-08-31.csv.gz")]
    [InlineData("caltech_2019-09-01_2019-12-31.csv.gz")]
    [InlineData("caltech_2020-02-01_2020-05-31.csv.gz")]
    [Trait(Tier.Name, Tier.Full)]
    public void No_week_overloads_anything(string file)
    {
        foreach (var week in Weeks(file))
            Replay(week);
    }

    [Fact]
    public void The_busiest_of_the_first_weeks_overloads_nothing() =>
        Replay(Weeks("caltech_2019-09-01_2019-12-31.csv.gz").Take(4).MaxBy(week => week.Sessions.Count)!);

    private static void Replay(SiteScenario week)
    {
        var planned = ScenarioRun.Run(week, new PlannedAllocation(week.Network), TimeProvider.System);
        var simple = ScenarioRun.Run(week, new SortedAllocation(week.Network, SessionOrder.LeastLaxity), TimeProvider.System);

        Assert.InRange(planned.MaxOverload, 0, AtTheLimit);
        Assert.InRange(simple.MaxOverload, 0, AtTheLimit);
        Assert.InRange(planned.DeliveredFraction, simple.DeliveredFraction - 0.005, 1);
    }

    private static IEnumerable<SiteScenario> Weeks(string file)
    {
        var stations = Scenario.CaltechLoads();
        var site = Scenario.Caltech("25");
        using var text = new StreamReader(new GZipStream(File.OpenRead(Repository.Shared("energy", "acn-sessions", file)), CompressionMode.Decompress));
        text.ReadLine();
        var rows = new List<(DateTimeOffset Arrival, DateTimeOffset Departure, double Kwh, int Load)>();
        while (text.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            if (!stations.TryGetValue(cells[4], out var load))
                continue;
            rows.Add((DateTimeOffset.Parse(cells[0], CultureInfo.InvariantCulture), DateTimeOffset.Parse(cells[1], CultureInfo.InvariantCulture), double.Parse(cells[3], CultureInfo.InvariantCulture), load));
        }

        var first = rows.Min(row => row.Arrival).Date;
        foreach (var week in rows.GroupBy(row => (int)(row.Arrival - first).TotalDays / 7).OrderBy(group => group.Key))
        {
            var start = first.AddDays(7 * week.Key);
            int Period(DateTimeOffset at) => (int)((at - start).TotalMinutes / PeriodMinutes);
            yield return site with
            {
                Sessions = [.. week.Where(row => row.Kwh > 0 && Period(row.Departure) > Period(row.Arrival)).OrderBy(row => row.Arrival)
                    .Select(row => new ScenarioSession(row.Load, Period(row.Arrival), Period(row.Departure), row.Kwh))],
            };
        }
    }
}
