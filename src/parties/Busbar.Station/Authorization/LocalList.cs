namespace Busbar.Station.Authorization;

/// <summary>How an update of the local list went.</summary>
internal enum ListUpdateStatus
{
    Accepted,
    Failed,
    VersionMismatch,
}

/// <summary>One entry of an update; without knowledge it removes the token (OCPP 2.0.1 D01.FR.17).</summary>
internal sealed record ListEntry(IdToken Token, TokenInfo? Info);

/// <summary>The list of tokens that the CSMS keeps on the station (OCPP 2.0.1 D).</summary>
internal sealed class LocalList(int mostEntries)
{
    private readonly Dictionary<string, ListEntry> entries = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The version the CSMS gave; 0 when there is no list (OCPP 2.0.1 D02.FR.02).</summary>
    internal int Version { get; private set; }

    internal int Count => entries.Count;

    internal IEnumerable<ListEntry> Entries => entries.Values;

    internal TokenInfo? Find(IdToken token) => entries.GetValueOrDefault(token.Text)?.Info;

    internal ListUpdateStatus ReplaceWith(int version, IReadOnlyList<ListEntry> update)
    {
        if (version <= 0 || update.Count > mostEntries || HasDuplicates(update) || update.Any(e => e.Info is null))
            return ListUpdateStatus.Failed;
        entries.Clear();
        Apply(version, update);
        return ListUpdateStatus.Accepted;
    }

    internal ListUpdateStatus ChangeBy(int version, IReadOnlyList<ListEntry> update)
    {
        if (version <= Version)
            return ListUpdateStatus.VersionMismatch;                                          // (OCPP 2.0.1 D01.FR.19)
        var added = update.Count(e => e.Info is not null && !entries.ContainsKey(e.Token.Text));
        if (entries.Count + added > mostEntries || HasDuplicates(update))
            return ListUpdateStatus.Failed;
        Apply(version, update);
        return ListUpdateStatus.Accepted;
    }

    private void Apply(int version, IReadOnlyList<ListEntry> update)
    {
        foreach (var entry in update)
        {
            if (entry.Info is null)
                entries.Remove(entry.Token.Text);
            else
                entries[entry.Token.Text] = entry;
        }

        // A full update without entries leaves no list, which is version 0 (OCPP 2.0.1 D01.FR.04).
        Version = entries.Count == 0 && update.Count == 0 ? 0 : version;
    }

    private static bool HasDuplicates(IReadOnlyList<ListEntry> update) =>
        update.Select(e => e.Token.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count() != update.Count;
}
