using Busbar.Energy.GridSignals;
using Busbar.Utility.Authorization;
using Busbar.Utility.Profiles;

namespace Busbar.Utility.Rest;

/// <summary>Programs over REST (OpenADR 3.1 /programs).</summary>
internal sealed class ProgramOperations(UtilityCore core, Dialect dialect)
{
    public void AddTo(RestRoutes routes)
    {
        routes.Add(dialect.Version, "programs", (Answers.Get, Scope.ReadTargets, List), (Answers.Post, Scope.WritePrograms, Create));
        routes.Add(
            dialect.Version, "programs/*", (Answers.Get, Scope.ReadTargets, Find), (Answers.Put, Scope.WritePrograms, Replace), (Answers.Delete, Scope.WritePrograms, Delete));
    }

    private ValueTask<RestAnswer> List(RestCall call, CancellationToken cancellation)
    {
        var page = call.Parameters.Page();
        var name = call.Parameters.Text("programName");
        var view = core.Visibility.Of(call.Caller, dialect.TargetsOf(call.Parameters));
        return Answers.Now(call.Parameters.Refusal is { } refusal
            ? RestAnswer.Problem(refusal)
            : Answers.Page(
                core.Programs.All.Where(program => view.Sees(program.Targets) && (name is null || program.Name == name)).Select(view.Shown), page, dialect.Write));
    }

    private ValueTask<RestAnswer> Find(RestCall call, CancellationToken cancellation) =>
        Answers.Now(Answers.Of(core.Programs.Find(call.Segments[1], core.Visibility.Of(call.Caller, null)), 200, dialect.Write));

    private ValueTask<RestAnswer> Create(RestCall call, CancellationToken cancellation) =>
        Read(call).Is(out var draft, out var refusal) ? Answers.OfAsync(core.Programs.CreateAsync(draft), 201, dialect.Write) : Answers.Problem(refusal);

    private ValueTask<RestAnswer> Replace(RestCall call, CancellationToken cancellation) =>
        Read(call).Is(out var draft, out var refusal)
            ? Answers.OfAsync(core.Programs.ReplaceAsync(call.Segments[1], draft), 200, dialect.Write)
            : Answers.Problem(refusal);

    private ValueTask<RestAnswer> Delete(RestCall call, CancellationToken cancellation) =>
        Answers.OfAsync(core.Programs.DeleteAsync(call.Segments[1], core.Events), 200, dialect.Write);

    private Outcome<GridProgram> Read(RestCall call) =>
        dialect.ReadProgram(call.Request.Body.Span) is var read && read.Is(out var draft, out _) && ProfileRules.Check(draft) is { } broken ? broken : read;
}
