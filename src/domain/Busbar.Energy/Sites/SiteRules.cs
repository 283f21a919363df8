namespace Busbar.Energy.Sites;

/// <summary>What the nodes of a site must be so that they make a tree.</summary>
internal static class SiteRules
{
    // Between 100 V and 1 kV lies every low-voltage grid.
    private const double LeastVolts = 50;
    private const double MostVolts = 1_000;

    public static IReadOnlyList<string> Check(double volts, IReadOnlyList<SiteNode> nodes)
    {
        var errors = new List<string>();
        if (!(volts is >= LeastVolts and <= MostVolts))
            errors.Add($"The voltage lies between {LeastVolts} and {MostVolts} V.");
        if (nodes.Count > SiteTree.MostNodes)
            return [.. errors, $"A site has at most {SiteTree.MostNodes} nodes."];
        foreach (var twice in nodes.GroupBy(node => node.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            errors.Add($"The id '{twice.Key}' is there twice.");
        if (nodes.Count(node => node.ParentId is null) != 1)
            errors.Add("A site has exactly one node without a parent: its grid connection.");
        if (errors.Count > 0)
            return errors;
        var byId = nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        foreach (var node in nodes)
            errors.AddRange(CheckNode(node, byId).Select(error => $"{node.Id}: {error}"));
        foreach (var twice in nodes.Where(node => node.Evse is not null).GroupBy(node => (node.Evse!.StationId, node.Evse.EvseId)).Where(group => group.Count() > 1))
            errors.Add($"{twice.Last().Id}: EVSE {twice.Key.EvseId} of station {twice.Key.StationId} is there twice.");
        return errors;
    }

    private static IEnumerable<string> CheckNode(SiteNode node, Dictionary<string, SiteNode> byId)
    {
        if (string.IsNullOrWhiteSpace(node.Id))
            yield return "an id is not empty.";
        if (node.ParentId is null != (node.Kind == NodeKind.GridConnection))
            yield return "the grid connection, and only it, has no parent.";
        if (node.ParentId is { } parentId && !byId.ContainsKey(parentId))
            yield return $"there is no parent '{parentId}'.";
        else if (Depth(node, byId) > SiteTree.Deepest)
            yield return "its parents form a circle, or lie too deep.";
        else if (node.ParentId is { } known && byId[known].Kind is NodeKind.Evse or NodeKind.Load or NodeKind.Solar or NodeKind.Battery)
            yield return $"'{known}' feeds nothing.";
        if (node.Kind == NodeKind.Evse != node.Evse is not null)
            yield return "an EVSE, and only an EVSE, says what it can do.";
        double?[] ratings = [node.Amperes?.L1, node.Amperes?.L2, node.Amperes?.L3, node.Watts, node.UnbalanceAmperes];
        if (ratings.Any(rating => rating is not null and not (>= 0 and < double.PositiveInfinity)))
            yield return "ratings are numbers from 0.";
        if (node.ExpectedWatts is not null and not (>= 0 and < double.PositiveInfinity))
            yield return "what is expected is a number from 0.";
        if (node.Evse is { } evse)
        {
            foreach (var error in CheckEvse(evse))
                yield return error;
        }
    }

    private static IEnumerable<string> CheckEvse(SiteEvse evse)
    {
        if (string.IsNullOrWhiteSpace(evse.StationId) || evse.EvseId < 1)
            yield return "an EVSE belongs to a station and counts from 1.";
        if (!(evse.MaxAmperes > 0 && evse.MaxAmperes < double.PositiveInfinity))
            yield return "the most amperes are above 0.";
        if (!(evse.MinAmperes >= 0 && evse.MinAmperes <= evse.MaxAmperes))
            yield return "the least amperes lie between 0 and the most.";
        if (!(evse.StepAmperes >= 0 && evse.StepAmperes <= evse.MaxAmperes))
            yield return "the step lies between 0 and the most.";
        if (!(evse.DefaultAmperes >= 0 && evse.DefaultAmperes <= evse.MaxAmperes))
            yield return "the default lies between 0 and the most.";
    }

    private static int Depth(SiteNode node, Dictionary<string, SiteNode> byId)
    {
        var depth = 0;
        for (var at = node; at.ParentId is { } parent && depth <= SiteTree.Deepest && byId.TryGetValue(parent, out var above); at = above)
            depth++;
        return depth;
    }
}
