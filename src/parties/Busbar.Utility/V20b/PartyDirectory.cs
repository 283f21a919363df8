using System.Collections.Concurrent;
using Busbar.Storage;
using Busbar.Utility.Storage;

namespace Busbar.Utility.V20b;

/// <summary>The VENs of 2.0b, by identifier and by the fingerprint of their certificate.</summary>
internal sealed class PartyDirectory(IStore store, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Party> _byVenId = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Party> _byFingerprint = new(StringComparer.Ordinal);

    public int Count => _byVenId.Count;

    public IEnumerable<Party> All => _byVenId.Values;

    public async Task LoadAsync(CancellationToken cancellation)
    {
        foreach (var row in await store.ReadAsync(static connection => Query.All(connection, $"SELECT {PartyTables.PartyColumns} FROM party", PartyTables.ReadParty), cancellation))
        {
            Keep(new Party(row));
        }
    }

    public Party? Find(string venId) => _byVenId.GetValueOrDefault(venId);

    public Party? FindByFingerprint(string fingerprint) => _byFingerprint.GetValueOrDefault(fingerprint);

    /// <summary>Writes a party, new or changed; the task completes when it is on disk.</summary>
    public async Task<Party> PutAsync(PartyRow row)
    {
        await store.PutAsync(PartyTables.Party, row);
        if (_byVenId.TryGetValue(row.VenId, out var known))
        {
            _byFingerprint.TryRemove(known.Row.Fingerprint, out _);
            known.Row = row;
            known.SeenRevision = row.RegistrationId is null ? -1 : known.SeenRevision;
        }

        var party = known ?? new Party(row);
        Keep(party);
        return party;
    }

    /// <summary>Notes that a party was heard.</summary>
    public void Heard(Party party) => party.LastHeard = time.GetUtcNow();

    private void Keep(Party party)
    {
        _byVenId[party.VenId] = party;
        if (party.Row.Fingerprint.Length > 0)
        {
            _byFingerprint[party.Row.Fingerprint] = party;
        }
    }
}
