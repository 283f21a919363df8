using Busbar.Utility.Authorization;
using Busbar.Utility.Reports;

namespace Busbar.Utility.Rest;

/// <summary>Reports over REST (OpenADR 3.1 /reports); a VEN sees its own.</summary>
internal sealed class ReportOperations(UtilityCore core, Dialect dialect)
{
    public void AddTo(RestRoutes routes)
    {
        routes.Add(dialect.Version, "reports", (Answers.Get, Scope.ReadVenObjects, ListAsync), (Answers.Post, Scope.WriteReports, Create));
        routes.Add(
            dialect.Version, "reports/*", (Answers.Get, Scope.ReadVenObjects, FindAsync), (Answers.Put, Scope.WriteReports, Replace), (Answers.Delete, Scope.WriteReports, Delete));
    }

    private async ValueTask<RestAnswer> ListAsync(RestCall call, CancellationToken cancellation)
    {
        var (skip, limit) = call.Parameters.Page();
        var filter = new ReportFilter(
            call.Parameters.Id("programID"), call.Parameters.Id("eventID"), call.Parameters.Text("clientName"), call.Owner, skip, limit);
        if (call.Parameters.Refusal is { } refusal)
        {
            return RestAnswer.Problem(refusal);
        }

        var reports = await core.Reports.ListAsync(filter, cancellation);
        return Answers.Page(reports, (0, limit), dialect.Write);
    }

    private async ValueTask<RestAnswer> FindAsync(RestCall call, CancellationToken cancellation) =>
        Answers.Of(await core.Reports.FindAsync(call.Segments[1], call.Owner), 200, dialect.Write);

    private ValueTask<RestAnswer> Create(RestCall call, CancellationToken cancellation) =>
        dialect.ReadReport(call.Request.Body.Span).Is(out var draft, out var refusal)
            ? Answers.OfAsync(core.Reports.CreateAsync(draft, call.Caller.ClientId), 201, dialect.Write)
            : Answers.Problem(refusal);

    private ValueTask<RestAnswer> Replace(RestCall call, CancellationToken cancellation) =>
        dialect.ReadReport(call.Request.Body.Span).Is(out var draft, out var refusal)
            ? Answers.OfAsync(core.Reports.ReplaceAsync(call.Segments[1], draft, call.Caller.ClientId), 200, dialect.Write)
            : Answers.Problem(refusal);

    private ValueTask<RestAnswer> Delete(RestCall call, CancellationToken cancellation) =>
        Answers.OfAsync(core.Reports.DeleteAsync(call.Segments[1], call.Owner), 200, dialect.Write);
}
