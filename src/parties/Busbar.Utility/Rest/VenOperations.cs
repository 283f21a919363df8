using Busbar.Energy.GridSignals;
using Busbar.Utility.Authorization;

namespace Busbar.Utility.Rest;

/// <summary>VENs over REST (OpenADR 3.1 /vens); a VEN sees its own.</summary>
internal sealed class VenOperations(UtilityCore core, Dialect dialect)
{
    public void AddTo(RestRoutes routes)
    {
        routes.Add(dialect.Version, "vens", (Answers.Get, Scope.ReadVenObjects, List), (Answers.Post, Scope.WriteVens, Create));
        routes.Add(
            dialect.Version, "vens/*", (Answers.Get, Scope.ReadVenObjects, Find), (Answers.Put, Scope.WriteVens, Replace), (Answers.Delete, Scope.WriteVens, Delete));
    }

    private ValueTask<RestAnswer> List(RestCall call, CancellationToken cancellation)
    {
        var page = call.Parameters.Page();
        var name = call.Parameters.Text("venName");
        var targets = dialect.TargetsOf(call.Parameters);
        if (call.Parameters.Refusal is { } refusal)
        {
            return Answers.Problem(refusal);
        }

        var seen = Named(call.Owner is { } owner ? core.Vens.OfClient(owner) : core.Vens.All, name)
            .Where(ven => targets is null || ven.Targets.Any(targets.Contains));
        return Answers.Now(Answers.Page(seen, page, Write));
    }

    private ValueTask<RestAnswer> Find(RestCall call, CancellationToken cancellation) =>
        Answers.Now(Answers.Of(core.Vens.Find(call.Segments[1], call.Owner), 200, Write));

    private ValueTask<RestAnswer> Create(RestCall call, CancellationToken cancellation) =>
        dialect.ReadVen(call.Request.Body.Span, call.Caller).Is(out var draft, out var refusal)
            ? Answers.OfAsync(core.Vens.CreateAsync(Owned(draft, call)), 201, Write)
            : Answers.Problem(refusal);

    private ValueTask<RestAnswer> Replace(RestCall call, CancellationToken cancellation) =>
        dialect.ReadVen(call.Request.Body.Span, call.Caller).Is(out var draft, out var refusal)
            ? Answers.OfAsync(core.Vens.ReplaceAsync(call.Segments[1], draft, call.Owner), 200, Write)
            : Answers.Problem(refusal);

    private ValueTask<RestAnswer> Delete(RestCall call, CancellationToken cancellation) =>
        Answers.OfAsync(core.Vens.DeleteAsync(call.Segments[1], call.Owner), 200, Write);

    private IEnumerable<GridParticipant> Named(IEnumerable<GridParticipant> vens, string? name) =>
        name is null ? vens
        : core.Vens.FindByName(name) is { } found ? vens.Where(ven => ven.Id == found.Id)
        : [];

    private byte[] Write(GridParticipant ven) => dialect.Write(ven, [.. core.Vens.ResourcesOf(ven.Id)]);

    private static GridParticipant Owned(GridParticipant draft, RestCall call) => call.Owner is { } owner ? draft with { ClientId = owner } : draft;
}
