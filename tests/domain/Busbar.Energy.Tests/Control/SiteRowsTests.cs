using System.Numerics;
using Busbar.Energy.Control;
using Busbar.Energy.Limits;
using Busbar.Energy.Sites;
using Busbar.TestKit;

namespace Busbar.Energy.Tests.Control;

public sealed class SiteRowsTests
{
    private const double Third = 2 * Math.PI / 3;

    [Fact]
    public void Whatever_the_rows_allow_no_line_exceeds_its_phasor_limit_even_when_some_cars_stop()
    {
        var random = Seed.Random(31);
        for (var round = 0; round < 300; round++)
        {
            var tree = TestSites.Random(random, random.Next(1, 15));
            var rows = TestSites.Rows(tree);
            var room = TestSites.Room(rows);
            var amperes = WaterFilling.Share(rows, room, [.. tree.Evses.Select((evse, i) => new Claim(i, 32, 0))]);
            for (var stop = 0; stop < 8; stop++)
            {
                foreach (var node in tree.Nodes.Where(node => node.Amperes is not null))
                {
                    for (var line = 0; line < 3; line++)
                    {
                        if (node.Amperes!.Value[(GridPhase)line] is { } limit)
                            Assert.InRange(LineCurrent(tree, node, line, amperes), 0, limit + 1e-6);
                    }
                }

                amperes[random.Next(amperes.Length)] = 0;
            }
        }
    }

    [Fact]
    public void A_line_with_loads_of_one_angle_gives_all_it_has()
    {
        var tree = TestSites.Build(TestSites.Grid(amperes: 40), TestSites.Evse("a"), TestSites.Evse("b", connection: Connection.L1));
        var rows = TestSites.Rows(tree);

        Assert.Equal([20, 20], WaterFilling.Share(rows, TestSites.Room(rows), [new Claim(0, 32, 6), new Claim(1, 32, 6)]));
    }

    [Fact]
    public void Rotation_moves_single_phase_cars_to_other_lines()
    {
        var rotated = TestSites.Evse("b");
        rotated = rotated with { Evse = rotated.Evse! with { Rotation = PhaseRotation.STR } };
        var tree = TestSites.Build(TestSites.Grid(amperes: 32), TestSites.Evse("a"), rotated);
        var rows = SiteRows.Of(tree, [1, 1]);

        Assert.Equal([32, 32], WaterFilling.Share(rows, TestSites.Room(rows), [new Claim(0, 32, 6), new Claim(1, 32, 6)]));
        var together = SiteRows.Of(tree, [3, 3]);
        Assert.Equal([16, 16], WaterFilling.Share(together, TestSites.Room(together), [new Claim(0, 32, 6), new Claim(1, 32, 6)]));
    }

    [Fact]
    public void Single_phase_cars_stay_inside_the_unbalance_limit()
    {
        var tree = TestSites.Build(TestSites.Grid(amperes: 100) with { UnbalanceAmperes = 20 }, TestSites.Evse("a", connection: Connection.L1), TestSites.Evse("b", connection: Connection.L1), TestSites.Evse("c"));
        var rows = TestSites.Rows(tree);

        Assert.Equal([10, 10, 32], WaterFilling.Share(rows, TestSites.Room(rows), [new Claim(0, 32, 6), new Claim(1, 32, 6), new Claim(2, 32, 6)]));
    }

    [Fact]
    public void What_else_is_drawn_takes_room_and_sun_gives_none_that_is_not_measured()
    {
        var tree = TestSites.Build(
            TestSites.Grid(watts: 20_000),
            new SiteNode { Id = "house", ParentId = "grid", Kind = NodeKind.Load, ExpectedWatts = 5_000 },
            new SiteNode { Id = "roof", ParentId = "grid", Kind = NodeKind.Solar, ExpectedWatts = 8_000 },
            TestSites.Evse("e"));
        var rows = TestSites.Rows(tree);
        var power = rows.Rows.ToList().FindIndex(row => row is { NodeId: "grid", Kind: RowKind.Power });

        Assert.Equal(15_000, TestSites.Room(rows)[power]);
        var measured = new Dictionary<string, BaseDraw> { ["house"] = BaseDraw.Even(2_000, 230), ["roof"] = BaseDraw.Even(-4_000, 230) };
        Assert.Equal(22_000, SiteRoom.Of(rows, LimitBook.Empty, measured, TestSites.Now, TestSites.Now)[power]);
    }

    /// <summary>The length of the sum of all currents on a line, written out once more from the definition.</summary>
    private static double LineCurrent(SiteTree tree, SiteNode node, int line, double[] amperes)
    {
        var sum = Complex.Zero;
        for (var load = 0; load < amperes.Length; load++)
        {
            var evse = tree.Evses[load].Evse!;
            if (!tree.IsUnder(tree.Evses[load].Id, node.Id))
                continue;
            var (first, second) = evse.Connection switch
            {
                Connection.L1L2 => (0, 1),
                Connection.L2L3 => (1, 2),
                Connection.L3L1 => (2, 0),
                _ => (-1, -1),
            };
            if (first >= 0)
            {
                var between = Complex.FromPolarCoordinates(1, -Third * first) - Complex.FromPolarCoordinates(1, -Third * second);
                var unit = between / between.Magnitude;
                sum += line == first ? amperes[load] * unit : line == second ? -amperes[load] * unit : 0;
            }
            else if (evse.Connection == Connection.ThreePhase || (int)evse.Connection - 1 == line)
            {
                sum += Complex.FromPolarCoordinates(amperes[load], -Third * line);
            }
        }

        return sum.Magnitude;
    }
}
