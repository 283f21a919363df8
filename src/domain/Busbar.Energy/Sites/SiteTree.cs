namespace Busbar.Energy.Sites;

/// <summary>The nodes of a site, checked: one root, no circle, EVSEs as leaves.</summary>
public sealed class SiteTree
{
    /// <summary>The most nodes of one site; larger ones are several sites.</summary>
    public const int MostNodes = 5_000;

    /// <summary>The deepest tree: grid, transformers, boards.</summary>
    public const int Deepest = 16;

    private readonly Dictionary<string, SiteNode> _byId;
    private readonly Dictionary<string, IReadOnlyList<SiteNode>> _paths = new(StringComparer.Ordinal);

    private SiteTree(double volts, IReadOnlyList<SiteNode> nodes)
    {
        Volts = volts;
        Nodes = nodes;
        _byId = nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        foreach (var node in nodes)
            _paths[node.Id] = Climb(node);
        Evses = [.. nodes.Where(node => node.Kind == NodeKind.Evse)];
    }

    /// <summary>The voltage between a line and neutral.</summary>
    public double Volts { get; }

    /// <summary>Every node.</summary>
    public IReadOnlyList<SiteNode> Nodes { get; }

    /// <summary>The EVSEs, in the order given.</summary>
    public IReadOnlyList<SiteNode> Evses { get; }

    /// <summary>Builds a tree.</summary>
    /// <param name="volts">The voltage between a line and neutral.</param>
    /// <param name="nodes">The nodes in any order.</param>
    /// <param name="errors">What is wrong, one sentence each, naming the node.</param>
    /// <returns>The tree, or null when something is wrong.</returns>
    public static SiteTree? TryBuild(double volts, IReadOnlyList<SiteNode> nodes, out IReadOnlyList<string> errors)
    {
        errors = SiteRules.Check(volts, nodes);
        return errors.Count == 0 ? new SiteTree(volts, nodes) : null;
    }

    /// <summary>The node of an id.</summary>
    public SiteNode? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The node and everything above it, up to the root.</summary>
    public IReadOnlyList<SiteNode> PathOf(string id) => _paths[id];

    /// <summary>Whether a node is another one or lies below it.</summary>
    public bool IsUnder(string id, string ancestor) => _paths[id].Any(node => node.Id == ancestor);

    private List<SiteNode> Climb(SiteNode node)
    {
        var path = new List<SiteNode>();
        for (var at = node; at is not null; at = at.ParentId is { } parent ? _byId[parent] : null)
            path.Add(at);
        return path;
    }
}
