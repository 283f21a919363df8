using Busbar.Energy.GridSignals;
using Busbar.Utility.Authorization;

namespace Busbar.Utility.Rest;

/// <summary>Events over REST (OpenADR 3.1 /events).</summary>
internal sealed class EventOperations(UtilityCore core, Dialect dialect)
{
    public void AddTo(RestRoutes routes)
    {
        routes.Add(dialect.Version, "events", (Answers.Get, Scope.ReadTargets, List), (Answers.Post, Scope.WriteEvents, Create));
        routes.Add(
            dialect.Version, "events/*", (Answers.Get, Scope.ReadTargets, Find), (Answers.Put, Scope.WriteEvents, Replace), (Answers.Delete, Scope.WriteEvents, Delete));
    }

    private ValueTask<RestAnswer> List(RestCall call, CancellationToken cancellation)
    {
        var page = call.Parameters.Page();
        var program = call.Parameters.Id("programID");
        var isActive = call.Parameters.Truth("active");
        var view = core.Visibility.Of(call.Caller, dialect.TargetsOf(call.Parameters));
        if (call.Parameters.Refusal is { } refusal)
        {
            return Answers.Problem(refusal);
        }

        var now = core.Time.GetUtcNow();
        var seen = core.Events.All.Where(signal =>
            (program is null || signal.ProgramId == program)
            && view.Sees(signal.Targets)
            && (isActive != true || EventTimeline.IsActive(signal, signal.Created, now)));
        return Answers.Now(Answers.Page(seen.Select(view.Shown), page, dialect.Write));
    }

    private ValueTask<RestAnswer> Find(RestCall call, CancellationToken cancellation) =>
        Answers.Now(Answers.Of(core.Events.Find(call.Segments[1], core.Visibility.Of(call.Caller, null)), 200, dialect.Write));

    private ValueTask<RestAnswer> Create(RestCall call, CancellationToken cancellation) =>
        dialect.ReadEvent(call.Request.Body.Span).Is(out var draft, out var refusal)
            ? Answers.OfAsync(core.Events.CreateAsync(draft), 201, dialect.Write)
            : Answers.Problem(refusal);

    private ValueTask<RestAnswer> Replace(RestCall call, CancellationToken cancellation) =>
        dialect.ReadEvent(call.Request.Body.Span).Is(out var draft, out var refusal)
            ? Answers.OfAsync(core.Events.ReplaceAsync(call.Segments[1], draft), 200, dialect.Write)
            : Answers.Problem(refusal);

    private ValueTask<RestAnswer> Delete(RestCall call, CancellationToken cancellation) =>
        Answers.OfAsync(core.Events.DeleteAsync(call.Segments[1]), 200, dialect.Write);
}
