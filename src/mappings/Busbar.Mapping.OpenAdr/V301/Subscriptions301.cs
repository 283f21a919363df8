using Busbar.Energy.GridSignals;
using Busbar.OpenAdr;
using Busbar.OpenAdr.V301;
using Busbar.Wire;

namespace Busbar.Mapping.OpenAdr.V301;

/// <summary>Subscriptions and notifications (OpenADR 3.0.1 subscription).</summary>
public static class Subscriptions301
{
    /// <summary>A subscription in the domain's words.</summary>
    public static GridSubscription ToDomain(Subscription subscription) => new()
    {
        Id = subscription.Id?.Value ?? "",
        Created = subscription.CreatedDateTime ?? default,
        Modified = subscription.ModificationDateTime ?? default,
        ClientName = subscription.ClientName,
        ProgramId = subscription.ProgramId.Value,
        Changes = [.. subscription.ObjectOperations.Select(static change => new SubscribedChanges(
            [.. change.Objects.Select(ToDomain)], [.. change.Operations.Select(ToDomain)], change.CallbackUrl, change.BearerToken))],
        Targets = Values301.ToDomainTargets(subscription.Targets),
    };

    /// <summary>A subscription as a VTN answers it; one without a program cannot be said in 3.0.1.</summary>
    public static Subscription ToWire(GridSubscription subscription) => new()
    {
        Id = ObjectId.Of(subscription.Id),
        CreatedDateTime = subscription.Created,
        ModificationDateTime = subscription.Modified,
        ObjectType = SubscriptionObjectType.Subscription,
        ProgramId = ObjectId.Of(subscription.ProgramId ?? "none"),
        ClientName = subscription.ClientName,
        ObjectOperations = [.. subscription.Changes.Select(static change => new ObjectOperation
        {
            Objects = [.. change.Objects.Select(ToWire)],
            Operations = [.. change.Operations.Select(ToWire)],
            CallbackUrl = change.Address,
            BearerToken = change.Token,
        })],
        Targets = Values301.ToWireTargets(subscription.Targets),
    };

    /// <summary>What a subscriber is told.</summary>
    public static Notification ToNotification(SignalObject kind, SignalOperation operation, JsonFragment body, IReadOnlyList<SignalTarget> targets) => new()
    {
        ObjectType = ToWire(kind),
        Operation = ToNotified(operation),
        Object = body,
        Targets = Values301.ToWireTargets(targets),
    };

    /// <summary>The kind of object in the domain's words.</summary>
    public static SignalObject ToDomain(ObjectType kind) => kind switch
    {
        ObjectType.Program => SignalObject.Program,
        ObjectType.Event => SignalObject.Event,
        ObjectType.Report => SignalObject.Report,
        ObjectType.Subscription => SignalObject.Subscription,
        ObjectType.Ven => SignalObject.Ven,
        _ => SignalObject.Resource,
    };

    /// <summary>An operation in the domain's words.</summary>
    public static SignalOperation ToDomain(Operation operation) => operation switch
    {
        Operation.Get or Operation.Read => SignalOperation.Read,
        Operation.Put or Operation.Update => SignalOperation.Update,
        Operation.Delete => SignalOperation.Delete,
        _ => SignalOperation.Create,
    };

    private static ObjectType ToWire(SignalObject kind) => kind switch
    {
        SignalObject.Program => ObjectType.Program,
        SignalObject.Event => ObjectType.Event,
        SignalObject.Report => ObjectType.Report,
        SignalObject.Subscription => ObjectType.Subscription,
        SignalObject.Ven => ObjectType.Ven,
        _ => ObjectType.Resource,
    };

    private static Operation ToWire(SignalOperation operation) => operation switch
    {
        SignalOperation.Read => Operation.Read,
        SignalOperation.Update => Operation.Update,
        SignalOperation.Delete => Operation.Delete,
        _ => Operation.Create,
    };

    private static Operation ToNotified(SignalOperation operation) => operation switch
    {
        SignalOperation.Read => Operation.Get,
        SignalOperation.Update => Operation.Put,
        SignalOperation.Delete => Operation.Delete,
        _ => Operation.Post,
    };
}
