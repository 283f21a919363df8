using Busbar.OpenAdr;
using Busbar.Utility.Authorization;
using Busbar.Utility.Subscriptions;

namespace Busbar.Utility.Rest;

/// <summary>Subscriptions over REST (OpenADR 3.1 /subscriptions); a VEN sees its own.</summary>
internal sealed class SubscriptionOperations(UtilityCore core, Dialect dialect)
{
    public void AddTo(RestRoutes routes)
    {
        routes.Add(dialect.Version, "subscriptions", (Answers.Get, Scope.ReadVenObjects, List), (Answers.Post, Scope.WriteSubscriptions, Create));
        routes.Add(
            dialect.Version,
            "subscriptions/*",
            (Answers.Get, Scope.ReadVenObjects, Find),
            (Answers.Put, Scope.WriteSubscriptions, Replace),
            (Answers.Delete, Scope.WriteSubscriptions, Delete));
    }

    private ValueTask<RestAnswer> List(RestCall call, CancellationToken cancellation)
    {
        var page = call.Parameters.Page();
        var program = call.Parameters.Id("programID");
        var name = call.Parameters.Text("clientName");
        var objects = call.Parameters.Objects();
        var targets = dialect.Version == OpenAdrVersion.V301 ? call.Parameters.TypedTargets() : null;
        if (call.Parameters.Refusal is { } refusal)
        {
            return Answers.Problem(refusal);
        }

        var seen = core.Subscriptions.All.Where(subscription =>
            (call.Owner is null || subscription.ClientId == call.Owner)
            && (program is null || subscription.ProgramId == program)
            && (name is null || subscription.ClientName == name)
            && (objects is null || subscription.Changes.Any(change => change.Objects.Any(objects.Contains)))
            && (targets is null || subscription.Targets.Any(targets.Contains))
            && CanBeSaid(subscription.ProgramId));
        return Answers.Now(Answers.Page(seen, page, dialect.Write));
    }

    private ValueTask<RestAnswer> Find(RestCall call, CancellationToken cancellation) =>
        Answers.Now(Answers.Of(core.Subscriptions.Find(call.Segments[1], call.Owner), 200, dialect.Write));

    private ValueTask<RestAnswer> Create(RestCall call, CancellationToken cancellation) =>
        dialect.ReadSubscription(call.Request.Body.Span).Is(out var draft, out var refusal)
            ? Answers.OfAsync(core.Subscriptions.CreateAsync(draft, call.Caller.ClientId, SubscriberOf(call), cancellation), 201, dialect.Write)
            : Answers.Problem(refusal);

    private ValueTask<RestAnswer> Replace(RestCall call, CancellationToken cancellation) =>
        dialect.ReadSubscription(call.Request.Body.Span).Is(out var draft, out var refusal)
            ? Answers.OfAsync(core.Subscriptions.ReplaceAsync(call.Segments[1], draft, call.Owner, SubscriberOf(call), cancellation), 200, dialect.Write)
            : Answers.Problem(refusal);

    private ValueTask<RestAnswer> Delete(RestCall call, CancellationToken cancellation) =>
        Answers.OfAsync(core.Subscriptions.DeleteAsync(call.Segments[1], call.Owner), 200, dialect.Write);

    private Subscriber SubscriberOf(RestCall call) => new(dialect.Version, call.Caller.Role);

    // 3.0.1 has no word for a subscription to all programs.
    private bool CanBeSaid(string? programId) => programId is not null || dialect.Version == OpenAdrVersion.V31;
}
