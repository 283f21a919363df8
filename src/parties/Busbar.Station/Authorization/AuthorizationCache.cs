namespace Busbar.Station.Authorization;

/// <summary>What the CSMS said of tokens before; the least recently used leaves first (OCPP 2.0.1 C10).</summary>
internal sealed class AuthorizationCache
{
    /// <summary>Enough for the regulars of one site; a public charger sees more strangers than it can use again.</summary>
    internal const int MostEntries = 500;

    private readonly Dictionary<string, LinkedListNode<Entry>> byToken = new(StringComparer.OrdinalIgnoreCase);
    private readonly LinkedList<Entry> byUse = [];

    internal int Count => byToken.Count;

    /// <summary>Finds what is known; an entry older than its life time counts as expired (OCPP 2.0.1 C10.FR.08).</summary>
    internal TokenInfo? Find(IdToken token, DateTimeOffset now, TimeSpan lifeTime)
    {
        if (!byToken.TryGetValue(token.Text, out var node))
            return null;
        if (lifeTime > TimeSpan.Zero && now - node.Value.LearnedAt > lifeTime)
            return node.Value.Info with { Status = TokenStatus.Expired };
        byUse.Remove(node);
        byUse.AddFirst(node);
        return node.Value.Info;
    }

    internal void Learn(IdToken token, TokenInfo info, DateTimeOffset now)
    {
        if (byToken.Remove(token.Text, out var old))
            byUse.Remove(old);
        byToken[token.Text] = byUse.AddFirst(new Entry(token, info, now));
        if (byToken.Count > MostEntries)
        {
            byToken.Remove(byUse.Last!.Value.Token.Text);
            byUse.RemoveLast();
        }
    }

    internal void Clear()
    {
        byToken.Clear();
        byUse.Clear();
    }

    /// <summary>Everything known about a token or its group, for CustomerInformation.</summary>
    internal IEnumerable<(IdToken Token, TokenInfo Info)> All() => byUse.Select(e => (e.Token, e.Info));

    internal bool Forget(IdToken token)
    {
        if (!byToken.Remove(token.Text, out var node))
            return false;
        byUse.Remove(node);
        return true;
    }

    private sealed record Entry(IdToken Token, TokenInfo Info, DateTimeOffset LearnedAt);
}
