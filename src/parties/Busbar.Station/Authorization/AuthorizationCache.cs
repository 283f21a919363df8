using System.Text.Json;
using Busbar.Station.Persistence;

namespace Busbar.Station.Authorization;

/// <summary>What the CSMS said of a token, and when.</summary>
internal sealed record CachedToken(IdToken Token, TokenInfo Info, DateTimeOffset LearnedAt);

/// <summary>What the CSMS said of tokens before, kept on disk (OCPP 2.0.1 C10.FR.02); the least recently used leaves first (OCPP 2.0.1 C10.FR.07).</summary>
internal sealed class AuthorizationCache
{
    /// <summary>Enough for the regulars of one site; a public charger sees more strangers than it can use again.</summary>
    internal const int MostEntries = 500;

    private const string Prefix = "cache/";
    private readonly IStationStore store;
    private readonly Dictionary<string, LinkedListNode<CachedToken>> byToken = new(StringComparer.OrdinalIgnoreCase);
    private readonly LinkedList<CachedToken> byUse = [];

    internal AuthorizationCache(IStationStore store, IEnumerable<KeyValuePair<string, byte[]>> kept)
    {
        this.store = store;
        var entries = kept.Where(k => k.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(k => JsonSerializer.Deserialize(k.Value, StationJson.Default.CachedToken))
            .OfType<CachedToken>();
        foreach (var entry in entries.OrderBy(e => e.LearnedAt))
            byToken[entry.Token.Text] = byUse.AddFirst(entry);
    }

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
        var entry = new CachedToken(token, info, now);
        byToken[token.Text] = byUse.AddFirst(entry);
        store.Put(Key(token), JsonSerializer.SerializeToUtf8Bytes(entry, StationJson.Default.CachedToken));
        if (byToken.Count > MostEntries)
            Forget(byUse.Last!.Value.Token);
    }

    internal void Clear()
    {
        foreach (var entry in byUse)
            store.Delete(Key(entry.Token));
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
        store.Delete(Key(token));
        return true;
    }

    // Tokens are the same in upper and lower case, and so must their keys be.
    private static string Key(IdToken token) => Prefix + token.Text.ToUpperInvariant();
}
