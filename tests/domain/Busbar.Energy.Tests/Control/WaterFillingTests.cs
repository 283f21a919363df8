using Busbar.Energy.Control;
using Busbar.TestKit;

namespace Busbar.Energy.Tests.Control;

public sealed class WaterFillingTests
{
    [Fact]
    public void Nobody_could_get_more_without_somebody_with_no_more_getting_less()
    {
        var random = Seed.Random(7);
        for (var round = 0; round < 300; round++)
        {
            var rows = TestSites.Rows(TestSites.Random(random, random.Next(1, 20)));
            var room = TestSites.Room(rows);
            Claim[] claims = [.. Enumerable.Range(0, rows.Tree.Evses.Count).Select(i => new Claim(i, random.Next(1, 33), 0) { Weight = random.Next(1, 4) })];
            var shares = WaterFilling.Share(rows, room, claims);
            var sums = rows.Rows.Select(row => row.Sum(shares)).ToArray();
            for (var row = 0; row < sums.Length; row++)
                Assert.True(sums[row] <= Math.Max(0, room[row]) + 1e-6, $"{rows.Rows[row].Kind} of {rows.Rows[row].NodeId} is exceeded");
            for (var i = 0; i < claims.Length; i++)
            {
                if (shares[i] >= claims[i].Most - 1e-6)
                    continue;
                var level = shares[i] / claims[i].Weight;
                Assert.Contains(
                    Enumerable.Range(0, sums.Length).Where(row => rows.Rows[row].Loads.Contains(i) && sums[row] >= Math.Max(0, room[row]) - 1e-5),
                    row => rows.Rows[row].Loads.All(other => shares[other] / claims[other].Weight <= level + 1e-5));
            }
        }
    }

    [Fact]
    public void Whoever_cannot_get_the_least_gets_nothing_and_leaves_it_to_the_others()
    {
        var rows = Three(14);

        Assert.Equal([7, 7, 0], Share(rows, new Claim(0, 32, 6), new Claim(1, 32, 6), new Claim(2, 32, 6)));
    }

    [Fact]
    public void A_car_that_charges_stays_before_a_new_one_begins()
    {
        var rows = Three(8);

        Assert.Equal([0, 0, 8], Share(rows, new Claim(0, 32, 6), new Claim(1, 32, 6), new Claim(2, 32, 6) { IsCharging = true }));
    }

    [Fact]
    public void A_higher_priority_is_filled_before_a_lower_one_gets_more_than_the_least()
    {
        var rows = Three(40);

        Assert.Equal([6, 28, 6], Share(rows, new Claim(0, 32, 6), new Claim(1, 28, 6) { Priority = 1 }, new Claim(2, 32, 6)));
    }

    [Fact]
    public void A_guarantee_comes_before_fair_shares()
    {
        var rows = Three(40);

        Assert.Equal([8, 24, 8], Share(rows, new Claim(0, 32, 6), new Claim(1, 32, 6) { Guaranteed = 24 }, new Claim(2, 32, 6)));
    }

    [Fact]
    public void Shares_fall_on_the_grid_of_the_EVSE_and_what_that_frees_is_used()
    {
        var rows = Three(32);

        Assert.Equal([11, 11, 10], Share(rows, new Claim(0, 32, 6) { Step = 1 }, new Claim(1, 32, 6) { Step = 1 }, new Claim(2, 32, 6) { Step = 1 }));
    }

    [Fact]
    public void Without_room_nobody_gets_anything() =>
        Assert.Equal([0, 0, 0], Share(Three(0), new Claim(0, 32, 6), new Claim(1, 32, 0), new Claim(2, 32, 6)));

    private static SiteRows Three(double amperes) => TestSites.Rows(TestSites.Build(TestSites.Grid(amperes: amperes), TestSites.Evse("a"), TestSites.Evse("b"), TestSites.Evse("c")));

    private static double[] Share(SiteRows rows, params Claim[] claims) => [.. WaterFilling.Share(rows, TestSites.Room(rows), claims).Select(share => Math.Round(share, 6))];
}
