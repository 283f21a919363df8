using Busbar.Energy.GridSignals;
using Busbar.Mapping.OpenAdr.V31;
using Busbar.Utility.Storage;

namespace Busbar.Utility.Vens;

/// <summary>Resources: their names are unique within their VEN, and they go with it.</summary>
internal sealed partial class VenDesk
{
    private readonly ObjectFile _resources = new(store, "resource");
    private readonly Shelf<GridResource> _resourceShelf = new(static resource => resource.Id);
    private readonly Names _resourceNames = new();
    private readonly Owners _resourcesOfVen = new();

    /// <summary>All resources, in the order in which they were made.</summary>
    public GridResource[] Resources => _resourceShelf.All;

    public IEnumerable<GridResource> ResourcesOf(string venId) => _resourcesOfVen.Of(venId).Select(_resourceShelf.Find).OfType<GridResource>();

    /// <summary>A resource, of that account where one is named.</summary>
    public Outcome<GridResource> FindResource(string id, string? clientId) =>
        _resourceShelf.Find(id) is { } resource && (clientId is null || resource.ClientId == clientId) ? resource : Refusal.NotFound("resource", id);

    public async Task<Outcome<GridResource>> CreateResourceAsync(GridResource draft, string? clientId)
    {
        if (!Find(draft.ParticipantId, clientId).Is(out var ven, out _))
        {
            return Refusal.Conflict($"There is no VEN '{draft.ParticipantId}'.");
        }

        var now = time.GetUtcNow();
        var resource = draft with { Id = ids.New(), Created = now, Modified = now, ClientId = ven.ClientId };
        if (!_resourceNames.TryTake(Scoped(resource), resource.Id))
        {
            return TakenWithin(resource.Name);
        }

        try
        {
            await _resources.PutAsync(resource.Id, Vens31.ToWire(resource));
        }
        catch
        {
            _resourceNames.Release(Scoped(resource), resource.Id);
            throw;
        }

        Keep(resource);
        changes.Publish(new Change(SignalObject.Resource, SignalOperation.Create, resource, null));
        return resource;
    }

    /// <summary>Replaces a resource; one that a VEN writes itself keeps its targets.</summary>
    public async Task<Outcome<GridResource>> ReplaceResourceAsync(string id, GridResource draft, string? clientId)
    {
        if (!FindResource(id, clientId).Is(out var before, out var refusal))
        {
            return refusal;
        }

        if (!Find(draft.ParticipantId, clientId).Is(out var ven, out _))
        {
            return Refusal.Conflict($"There is no VEN '{draft.ParticipantId}'.");
        }

        var resource = draft with
        {
            Id = id,
            Created = before.Created,
            Modified = time.GetUtcNow(),
            ClientId = ven.ClientId,
            Targets = clientId is null ? draft.Targets : before.Targets,
        };
        if (!_resourceNames.TryTake(Scoped(resource), id))
        {
            return TakenWithin(resource.Name);
        }

        await _resources.PutAsync(id, Vens31.ToWire(resource));
        if (Scoped(before) != Scoped(resource))
        {
            _resourceNames.Release(Scoped(before), id);
        }

        _resourcesOfVen.Remove(before.ParticipantId, id);
        Keep(resource);
        changes.Publish(new Change(SignalObject.Resource, SignalOperation.Update, resource, null));
        return resource;
    }

    public async Task<Outcome<GridResource>> DeleteResourceAsync(string id, string? clientId)
    {
        if (!FindResource(id, clientId).Is(out var resource, out var refusal))
        {
            return refusal;
        }

        await _resources.RemoveAsync(id);
        _resourceShelf.Remove(id);
        _resourceNames.Release(Scoped(resource), id);
        _resourcesOfVen.Remove(resource.ParticipantId, id);
        changes.Publish(new Change(SignalObject.Resource, SignalOperation.Delete, resource, null));
        return resource;
    }

    private void Keep(GridResource resource)
    {
        _resourceNames.TryTake(Scoped(resource), resource.Id);
        _resourceShelf.Put(resource);
        _resourcesOfVen.Add(resource.ParticipantId, resource.Id);
    }

    private static string Scoped(GridResource resource) => resource.ParticipantId + "/" + resource.Name;

    private static Refusal TakenWithin(string name) => Refusal.Conflict($"The VEN has a resource named '{name}' already.");
}
