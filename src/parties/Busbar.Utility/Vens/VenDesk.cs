using Busbar.Energy.GridSignals;
using Busbar.Mapping.OpenAdr.V31;
using Busbar.OpenAdr.V31;
using Busbar.Storage;
using Busbar.Utility.Storage;

namespace Busbar.Utility.Vens;

/// <summary>Keeps VENs: their names are unique, and each belongs to an account.</summary>
internal sealed partial class VenDesk(IStore store, Ids ids, TimeProvider time, Changes changes)
{
    private readonly ObjectFile _vens = new(store, "ven");
    private readonly Shelf<GridParticipant> _shelf = new(static ven => ven.Id);
    private readonly Names _names = new();
    private readonly Owners _owners = new();

    /// <summary>All VENs, in the order in which they were made.</summary>
    public GridParticipant[] All => _shelf.All;

    public int Count => _shelf.Count;

    public async Task LoadAsync(CancellationToken cancellation)
    {
        await _vens.LoadAsync<Ven>((wire, _) => Keep(Vens31.ToDomain(wire)), cancellation);
        await _resources.LoadAsync<Resource>((wire, _) => Keep(Vens31.ToDomain(wire)), cancellation);
    }

    public GridParticipant? Find(string id) => _shelf.Find(id);

    public GridParticipant? FindByName(string name) => _names.OwnerOf(name) is { } id ? _shelf.Find(id) : null;

    /// <summary>The VENs of an account.</summary>
    public IEnumerable<GridParticipant> OfClient(string clientId) => _owners.Of(clientId).Select(_shelf.Find).OfType<GridParticipant>();

    /// <summary>A VEN, of that account where one is named.</summary>
    public Outcome<GridParticipant> Find(string id, string? clientId) =>
        _shelf.Find(id) is { } ven && (clientId is null || ven.ClientId == clientId) ? ven : Refusal.NotFound("VEN", id);

    /// <summary>What an account was granted: the targets of its VENs and of their resources.</summary>
    public HashSet<SignalTarget> GrantsOf(string clientId)
    {
        var granted = new HashSet<SignalTarget>();
        foreach (var ven in OfClient(clientId))
        {
            granted.UnionWith(ven.Targets);
            foreach (var resource in ResourcesOf(ven.Id))
            {
                granted.UnionWith(resource.Targets);
            }
        }

        return granted;
    }

    public async Task<Outcome<GridParticipant>> CreateAsync(GridParticipant draft)
    {
        var now = time.GetUtcNow();
        var ven = draft with { Id = ids.New(), Created = now, Modified = now };
        if (!_names.TryTake(ven.Name, ven.Id))
        {
            return Taken(ven.Name);
        }

        try
        {
            await _vens.PutAsync(ven.Id, Vens31.ToWire(ven));
        }
        catch
        {
            _names.Release(ven.Name, ven.Id);
            throw;
        }

        Keep(ven);
        changes.Publish(new Change(SignalObject.Ven, SignalOperation.Create, ven, null));
        return ven;
    }

    /// <summary>Replaces a VEN; one that a VEN writes itself keeps its account and its targets.</summary>
    public async Task<Outcome<GridParticipant>> ReplaceAsync(string id, GridParticipant draft, string? clientId)
    {
        if (!Find(id, clientId).Is(out var before, out var refusal))
        {
            return refusal;
        }

        var ven = draft with
        {
            Id = id,
            Created = before.Created,
            Modified = time.GetUtcNow(),
            ClientId = clientId ?? draft.ClientId,
            Targets = clientId is null ? draft.Targets : before.Targets,
        };
        if (!_names.TryTake(ven.Name, id))
        {
            return Taken(ven.Name);
        }

        await _vens.PutAsync(id, Vens31.ToWire(ven));
        if (before.Name != ven.Name)
        {
            _names.Release(before.Name, id);
        }

        _owners.Remove(before.ClientId, id);
        Keep(ven);
        changes.Publish(new Change(SignalObject.Ven, SignalOperation.Update, ven, null));
        return ven;
    }

    /// <summary>Deletes a VEN with its resources.</summary>
    public async Task<Outcome<GridParticipant>> DeleteAsync(string id, string? clientId)
    {
        if (!Find(id, clientId).Is(out var ven, out var refusal))
        {
            return refusal;
        }

        foreach (var resource in ResourcesOf(id).ToArray())
        {
            await DeleteResourceAsync(resource.Id, null);
        }

        await _vens.RemoveAsync(id);
        _shelf.Remove(id);
        _names.Release(ven.Name, id);
        _owners.Remove(ven.ClientId, id);
        changes.Publish(new Change(SignalObject.Ven, SignalOperation.Delete, ven, null));
        return ven;
    }

    private void Keep(GridParticipant ven)
    {
        _names.TryTake(ven.Name, ven.Id);
        _shelf.Put(ven);
        _owners.Add(ven.ClientId, ven.Id);
    }

    private static Refusal Taken(string name) => Refusal.Conflict($"There is a VEN named '{name}' already.");
}
