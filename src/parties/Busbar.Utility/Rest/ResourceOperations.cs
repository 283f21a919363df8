using Busbar.Energy.GridSignals;
using Busbar.OpenAdr;
using Busbar.Utility.Authorization;

namespace Busbar.Utility.Rest;

/// <summary>Resources over REST: at their own path in 3.1, below their VEN in 3.0.1; a VEN sees its own.</summary>
internal sealed class ResourceOperations(UtilityCore core, Dialect dialect)
{
    public void AddTo(RestRoutes routes)
    {
        var isBelowVen = dialect.Version == OpenAdrVersion.V301;
        var path = isBelowVen ? "vens/*/resources" : "resources";
        routes.Add(dialect.Version, path, (Answers.Get, Scope.ReadVenObjects, List), (Answers.Post, Scope.WriteVens, Create));
        routes.Add(
            dialect.Version, path + "/*", (Answers.Get, Scope.ReadVenObjects, Find), (Answers.Put, Scope.WriteVens, Replace), (Answers.Delete, Scope.WriteVens, Delete));
    }

    private ValueTask<RestAnswer> List(RestCall call, CancellationToken cancellation)
    {
        var page = call.Parameters.Page();
        var name = call.Parameters.Text("resourceName");
        var targets = dialect.TargetsOf(call.Parameters);
        var venId = VenOf(call) ?? call.Parameters.Id("venID");
        if (call.Parameters.Refusal is { } refusal)
        {
            return Answers.Problem(refusal);
        }

        if (UnknownVen(call) is { } unknown)
        {
            return Answers.Problem(unknown);
        }

        var all = venId is not null ? core.Vens.ResourcesOf(venId)
            : call.Owner is { } owner ? core.Vens.OfClient(owner).SelectMany(ven => core.Vens.ResourcesOf(ven.Id))
            : core.Vens.Resources;
        return Answers.Now(Answers.Page(
            all.Where(resource => (call.Owner is null || resource.ClientId == call.Owner)
                && (name is null || resource.Name == name)
                && (targets is null || resource.Targets.Any(targets.Contains))),
            page,
            dialect.Write));
    }

    private ValueTask<RestAnswer> Find(RestCall call, CancellationToken cancellation) => Answers.Now(Answers.Of(Known(call), 200, dialect.Write));

    private ValueTask<RestAnswer> Create(RestCall call, CancellationToken cancellation)
    {
        if (UnknownVen(call) is { } unknown)
        {
            return Answers.Problem(unknown);
        }

        return dialect.ReadResource(call.Request.Body.Span, call.Caller, VenOf(call)).Is(out var draft, out var refusal)
            ? Answers.OfAsync(core.Vens.CreateResourceAsync(draft, call.Owner), 201, dialect.Write)
            : Answers.Problem(refusal);
    }

    private ValueTask<RestAnswer> Replace(RestCall call, CancellationToken cancellation)
    {
        if (!Known(call).Is(out var before, out var unknown))
        {
            return Answers.Problem(unknown);
        }

        return dialect.ReadResource(call.Request.Body.Span, call.Caller, VenOf(call)).Is(out var draft, out var refusal)
            ? Answers.OfAsync(core.Vens.ReplaceResourceAsync(before.Id, draft, call.Owner), 200, dialect.Write)
            : Answers.Problem(refusal);
    }

    private ValueTask<RestAnswer> Delete(RestCall call, CancellationToken cancellation) =>
        Known(call).Is(out var resource, out var unknown)
            ? Answers.OfAsync(core.Vens.DeleteResourceAsync(resource.Id, call.Owner), 200, dialect.Write)
            : Answers.Problem(unknown);

    private Outcome<GridResource> Known(RestCall call)
    {
        var found = core.Vens.FindResource(call.Segments[^1], call.Owner);
        return found.Is(out var resource, out _) && VenOf(call) is { } venId && resource.ParticipantId != venId
            ? Refusal.NotFound("resource", call.Segments[^1])
            : found;
    }

    private string? VenOf(RestCall call) => dialect.Version == OpenAdrVersion.V301 ? call.Segments[1] : null;

    private Refusal? UnknownVen(RestCall call) =>
        VenOf(call) is { } venId && core.Vens.Find(venId, call.Owner).Refusal is { } unknown ? unknown : null;
}
