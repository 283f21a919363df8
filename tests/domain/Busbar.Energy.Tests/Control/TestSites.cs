using Busbar.Energy.Control;
using Busbar.Energy.Limits;
using Busbar.Energy.Sites;

namespace Busbar.Energy.Tests.Control;

/// <summary>Sites for tests.</summary>
internal static class TestSites
{
    public static readonly DateTimeOffset Now = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public static SiteTree Build(params SiteNode[] nodes) => SiteTree.TryBuild(230, nodes, out var errors) ?? throw new ArgumentException(string.Join(' ', errors));

    public static SiteNode Grid(double? watts = null, double? amperes = null) => new()
    {
        Id = "grid",
        Kind = NodeKind.GridConnection,
        Watts = watts,
        Amperes = amperes is { } most ? PhaseAmperes.All(most) : null,
    };

    public static SiteNode Evse(string id, string parent = "grid", Connection connection = Connection.ThreePhase, double step = 0, double least = 6, double most = 32) => new()
    {
        Id = id,
        ParentId = parent,
        Kind = NodeKind.Evse,
        Evse = new SiteEvse { StationId = id, EvseId = 1, Connection = connection, StepAmperes = step, MinAmperes = least, MaxAmperes = most },
    };

    /// <summary>A random tree of feeders with EVSEs of every connection.</summary>
    public static SiteTree Random(Random random, int evses)
    {
        List<SiteNode> nodes = [Grid(random.Next(2) == 0 ? random.Next(5_000, 200_000) : null, random.Next(20, 400))];
        for (var feeder = random.Next(1, 5); feeder > 0; feeder--)
        {
            nodes.Add(new SiteNode
            {
                Id = $"f{feeder}",
                ParentId = random.Next(2) == 0 || feeder == 4 || !nodes.Exists(node => node.Id == $"f{feeder + 1}") ? "grid" : $"f{feeder + 1}",
                Kind = NodeKind.Feeder,
                Amperes = random.Next(3) == 0 ? null : new PhaseAmperes(random.Next(0, 200), random.Next(10, 200), null),
                Watts = random.Next(2) == 0 ? null : random.Next(0, 60_000),
                UnbalanceAmperes = random.Next(3) == 0 ? random.Next(5, 40) : null,
            });
        }

        var feeders = nodes.Count;
        for (var index = 0; index < evses; index++)
        {
            nodes.Add(Evse($"e{index}", nodes[random.Next(feeders)].Id, (Connection)random.Next(7), step: random.Next(3) == 0 ? 1 : 0) is var evse && random.Next(2) == 0
                ? evse with { Evse = evse.Evse! with { Rotation = (PhaseRotation)random.Next(6), DefaultAmperes = random.Next(2) * 6 } }
                : evse);
        }

        return Build([.. nodes]);
    }

    public static SiteRows Rows(SiteTree tree) => SiteRows.Of(tree, Enumerable.Repeat(3, tree.Evses.Count).ToArray());

    public static double[] Room(SiteRows rows, LimitBook? limits = null) =>
        SiteRoom.Of(rows, limits ?? LimitBook.Empty, new Dictionary<string, BaseDraw>(), Now, Now.AddSeconds(30));
}
