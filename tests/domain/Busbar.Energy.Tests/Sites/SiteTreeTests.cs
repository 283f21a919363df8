using Busbar.Energy.Sites;

namespace Busbar.Energy.Tests.Sites;

public sealed class SiteTreeTests
{
    [Fact]
    public void A_tree_knows_what_lies_under_what()
    {
        var tree = SiteTree.TryBuild(230, [Grid, Feeder("f", "grid"), Evse("e", "f", 1)], out var errors)!;

        Assert.Empty(errors);
        Assert.Equal(["e", "f", "grid"], tree.PathOf("e").Select(node => node.Id));
        Assert.True(tree.IsUnder("e", "grid"));
        Assert.False(tree.IsUnder("f", "e"));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_with_its_node()
    {
        SiteNode[] nodes =
        [
            Grid,
            Feeder("a", "b"),
            Feeder("b", "a"),
            Feeder("lost", "nowhere"),
            Feeder("bad", "grid") with { Watts = double.NaN },
            Evse("e1", "grid", 1),
            Evse("e2", "grid", 1),
            Evse("under", "e1", 2),
            Evse("odd", "grid", 3) with { Evse = new SiteEvse { StationId = "cs", EvseId = 3, MinAmperes = 40, DefaultAmperes = -1 } },
        ];

        Assert.Null(SiteTree.TryBuild(230, nodes, out var errors));
        Assert.Equal(
            [
                "a: its parents form a circle, or lie too deep.",
                "b: its parents form a circle, or lie too deep.",
                "lost: there is no parent 'nowhere'.",
                "bad: ratings are numbers from 0.",
                "under: 'e1' feeds nothing.",
                "odd: the least amperes lie between 0 and the most.",
                "odd: the default lies between 0 and the most.",
                "e2: EVSE 1 of station cs is there twice.",
            ],
            errors);
    }

    [Theory]
    [InlineData(0, "The voltage lies between 50 and 1000 V.")]
    [InlineData(double.NaN, "The voltage lies between 50 and 1000 V.")]
    public void The_voltage_is_one_of_a_low_voltage_grid(double volts, string error)
    {
        Assert.Null(SiteTree.TryBuild(volts, [Grid], out var errors));
        Assert.Equal([error], errors);
    }

    [Fact]
    public void There_is_one_root_and_no_id_twice()
    {
        Assert.Null(SiteTree.TryBuild(230, [Grid, Grid], out var errors));
        Assert.Equal(["The id 'grid' is there twice.", "A site has exactly one node without a parent: its grid connection."], errors);
    }

    private static SiteNode Grid => new() { Id = "grid", Kind = NodeKind.GridConnection };

    private static SiteNode Feeder(string id, string parent) => new() { Id = id, ParentId = parent, Kind = NodeKind.Feeder };

    private static SiteNode Evse(string id, string parent, int number) =>
        new() { Id = id, ParentId = parent, Kind = NodeKind.Evse, Evse = new SiteEvse { StationId = "cs", EvseId = number } };
}
