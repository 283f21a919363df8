using Busbar.Energy.GridSignals;
using Busbar.OpenAdr;
using Busbar.OpenAdr.V31;

namespace Busbar.Mapping.OpenAdr.V31;

/// <summary>VENs and their resources (OpenADR 3.1 ven).</summary>
public static class Vens31
{
    /// <summary>What business logic says of a VEN, in the domain's words.</summary>
    public static GridParticipant ToDomain(BlVenRequest request) => new()
    {
        Name = request.VenName,
        ClientId = request.ClientId,
        Attributes = Values31.ToDomain(request.Attributes),
        Targets = Values31.ToDomainTargets(request.Targets),
    };

    /// <summary>What a VEN says of itself, in the domain's words.</summary>
    public static GridParticipant ToDomain(VenVenRequest request) => new() { Name = request.VenName, Attributes = Values31.ToDomain(request.Attributes) };

    /// <summary>A VTN's VEN in the domain's words.</summary>
    public static GridParticipant ToDomain(Ven ven) => new()
    {
        Id = ven.Id.Value,
        Created = ven.CreatedDateTime,
        Modified = ven.ModificationDateTime,
        ClientId = ven.ClientId,
        Name = ven.VenName,
        Attributes = Values31.ToDomain(ven.Attributes),
        Targets = Values31.ToDomainTargets(ven.Targets),
    };

    /// <summary>A VEN as a VTN answers it.</summary>
    public static Ven ToWire(GridParticipant ven) => new()
    {
        Id = ObjectId.Of(ven.Id),
        CreatedDateTime = ven.Created,
        ModificationDateTime = ven.Modified,
        ObjectType = ObjectType.Ven,
        ClientId = ven.ClientId,
        Targets = Values31.ToWireTargets(ven.Targets),
        VenName = ven.Name,
        Attributes = Values31.ToWire(ven.Attributes),
    };

    /// <summary>What business logic says of a resource, in the domain's words.</summary>
    public static GridResource ToDomain(BlResourceRequest request) => new()
    {
        Name = request.ResourceName,
        ParticipantId = request.VenId.Value,
        ClientId = request.ClientId,
        Attributes = Values31.ToDomain(request.Attributes),
        Targets = Values31.ToDomainTargets(request.Targets),
    };

    /// <summary>What a VEN says of its resource, in the domain's words.</summary>
    public static GridResource ToDomain(VenResourceRequest request) =>
        new() { Name = request.ResourceName, ParticipantId = request.VenId.Value, Attributes = Values31.ToDomain(request.Attributes) };

    /// <summary>A VTN's resource in the domain's words.</summary>
    public static GridResource ToDomain(Resource resource) => new()
    {
        Id = resource.Id.Value,
        Created = resource.CreatedDateTime,
        Modified = resource.ModificationDateTime,
        ClientId = resource.ClientId,
        Name = resource.ResourceName,
        ParticipantId = resource.VenId.Value,
        Attributes = Values31.ToDomain(resource.Attributes),
        Targets = Values31.ToDomainTargets(resource.Targets),
    };

    /// <summary>A resource as a VTN answers it.</summary>
    public static Resource ToWire(GridResource resource) => new()
    {
        Id = ObjectId.Of(resource.Id),
        CreatedDateTime = resource.Created,
        ModificationDateTime = resource.Modified,
        ObjectType = ObjectType.Resource,
        ClientId = resource.ClientId,
        Targets = Values31.ToWireTargets(resource.Targets),
        ResourceName = resource.Name,
        VenId = ObjectId.Of(resource.ParticipantId),
        Attributes = Values31.ToWire(resource.Attributes),
    };
}
