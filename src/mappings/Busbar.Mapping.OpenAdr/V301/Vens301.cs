using Busbar.Energy.GridSignals;
using Busbar.OpenAdr;
using Busbar.OpenAdr.V301;

namespace Busbar.Mapping.OpenAdr.V301;

/// <summary>VENs and their resources (OpenADR 3.0.1 ven).</summary>
public static class Vens301
{
    /// <summary>A VEN in the domain's words, without its resources.</summary>
    public static GridParticipant ToDomain(Ven ven) => new()
    {
        Id = ven.Id?.Value ?? "",
        Created = ven.CreatedDateTime ?? default,
        Modified = ven.ModificationDateTime ?? default,
        Name = ven.VenName,
        Attributes = Values301.ToDomain(ven.Attributes),
        Targets = Values301.ToDomainTargets(ven.Targets),
    };

    /// <summary>A VEN as a VTN answers it, with its resources.</summary>
    public static Ven ToWire(GridParticipant ven, IReadOnlyList<GridResource> resources) => new()
    {
        Id = ObjectId.Of(ven.Id),
        CreatedDateTime = ven.Created,
        ModificationDateTime = ven.Modified,
        ObjectType = VenObjectType.Ven,
        VenName = ven.Name,
        Attributes = Values301.ToWire(ven.Attributes),
        Targets = Values301.ToWireTargets(ven.Targets),
        Resources = resources.Count == 0 ? null : [.. resources.Select(ToWire)],
    };

    /// <summary>A resource in the domain's words.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="venId">The VEN from the path of the request.</param>
    public static GridResource ToDomain(Resource resource, string venId) => new()
    {
        Id = resource.Id?.Value ?? "",
        Created = resource.CreatedDateTime ?? default,
        Modified = resource.ModificationDateTime ?? default,
        Name = resource.ResourceName,
        ParticipantId = venId,
        Attributes = Values301.ToDomain(resource.Attributes),
        Targets = Values301.ToDomainTargets(resource.Targets),
    };

    /// <summary>A resource as a VTN answers it.</summary>
    public static Resource ToWire(GridResource resource) => new()
    {
        Id = ObjectId.Of(resource.Id),
        CreatedDateTime = resource.Created,
        ModificationDateTime = resource.Modified,
        ObjectType = ResourceObjectType.Resource,
        ResourceName = resource.Name,
        VenId = ObjectId.Of(resource.ParticipantId),
        Attributes = Values301.ToWire(resource.Attributes),
        Targets = Values301.ToWireTargets(resource.Targets),
    };
}
