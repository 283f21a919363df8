using System.Security.Cryptography.X509Certificates;
using Busbar.Energy.GridSignals;
using Busbar.Mapping.OpenAdr.V20b;
using Busbar.Mapping.OpenAdr.V301;
using Busbar.Utility.Authorization;
using Busbar.Utility.Privacy;
using Busbar.Utility.V20b;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Busbar.Utility.Api;

/// <summary>What the utility's page needs beside OpenADR 3.1, with the same tokens: accounts, 2.0b VENs, who opted in, what was lost on the way.</summary>
internal sealed class UtilityApi(UtilityCore core)
{
    private const int MostNumbers = 10_000;

    public void Map(RouteGroupBuilder api)
    {
        api.AddEndpointFilter(RequireAsync);
        api.MapGet("/overview", Overview);
        api.MapGet("/clients", () => TypedResults.Ok(core.Clients.All.Select(static client => new ClientView(client.ClientId, client.Role == Role.BusinessLogic ? "bl" : "ven", client.Name, client.CreatedAt)).ToArray()));
        api.MapPost("/clients", AddClientAsync);
        api.MapGet("/parties", () => TypedResults.Ok(core.Parties.All.Select(View).ToArray()));
        api.MapPost("/parties", AddPartyAsync);
        api.MapGet("/events/{id}/answers", AnswersAsync);
        api.MapGet("/events/{id}/carried", Carried);
        api.MapGet("/events/{id}/timeline", Timeline);
        api.MapGet("/parties/{venId}/numbers", NumbersAsync);
    }

    private async ValueTask<object?> RequireAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        const string Prefix = "Bearer ";
        var header = context.HttpContext.Request.Headers.Authorization.ToString();
        var caller = header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? core.Tokens.Find(header.AsSpan(Prefix.Length).Trim()) : null;
        return caller is null ? TypedResults.Problem("A bearer token is missing, not known or has ended.", statusCode: 401)
            : !caller.IsBusinessLogic ? TypedResults.Problem("Only business logic may do this.", statusCode: 403)
            : await next(context);
    }

    private Ok<OverviewView> Overview()
    {
        var now = core.Time.GetUtcNow();
        return TypedResults.Ok(new OverviewView(
            core.Programs.All.Count,
            core.Events.All.Length,
            core.Events.All.Count(signal => EventTimeline.IsActive(signal, signal.Created, now)),
            core.Vens.Count,
            core.Parties.Count,
            core.Subscriptions.All.Length,
            core.Callbacks.Waiting,
            core.Options.VtnId,
            now));
    }

    private async Task<Results<Created<NewClientView>, ProblemHttpResult>> AddClientAsync(AddClient add)
    {
        if (add.ClientId is not { Length: >= 1 and <= 128 } id || id == Clients.BusinessLogic)
        {
            return TypedResults.Problem("A client has an id of 1 to 128 characters.", statusCode: 400);
        }

        var role = add.Role == "bl" ? Role.BusinessLogic : Role.Ven;
        var secret = await core.Clients.AddAsync(id, role, add.Name ?? id);
        return TypedResults.Created($"/api/clients/{Uri.EscapeDataString(id)}", new NewClientView(id, secret));
    }

    private async Task<Results<Created<PartyView>, ProblemHttpResult>> AddPartyAsync(AddParty add)
    {
        if (add.Name is not { Length: >= 1 and <= 128 } name || add.Fingerprint is not { } fingerprint || !IsFingerprint(fingerprint))
        {
            return TypedResults.Problem("A 2.0b VEN has a name, and the fingerprint of its certificate: ten octets in capital hexadecimal with colons.", statusCode: 400);
        }

        if (core.Parties.FindByFingerprint(fingerprint) is not null)
        {
            return TypedResults.Problem("There is a VEN with this certificate already.", statusCode: 409);
        }

        var made = await core.Vens.CreateAsync(new GridParticipant { Name = name, ClientId = fingerprint, Targets = [.. (add.Targets ?? []).Select(SignalTarget.Parse)] });
        if (!made.Is(out var ven, out var refusal))
        {
            return TypedResults.Problem(refusal.Detail, statusCode: refusal.Status);
        }

        var party = await core.Parties.PutAsync(new PartyRow { VenId = ven.Id, Fingerprint = fingerprint, Name = name });
        return TypedResults.Created($"/api/parties/{ven.Id}", View(party));
    }

    private async Task<Results<Ok<AnswerView[]>, ProblemHttpResult>> AnswersAsync(string id)
    {
        var answers = await core.V20b.Events.AnswersAsync(id);
        return TypedResults.Ok(answers.Select(answer => new AnswerView(answer.VenId, core.Vens.Find(answer.VenId)?.Name ?? answer.VenId, answer.Modification, answer.Opt, answer.Code, answer.At)).ToArray());
    }

    // What each older version cannot say of an event, so that who enters it knows.
    private Results<Ok<CarriedView>, ProblemHttpResult> Carried(string id)
    {
        if (core.Events.Find(id) is not { } signal || core.Programs.Find(signal.ProgramId) is not { } program)
        {
            return TypedResults.Problem("There is no such event.", statusCode: 404);
        }

        var older = EventBridge.ToWire(signal, program, "any", core.Time.GetUtcNow());
        return TypedResults.Ok(new CarriedView(
            older.Value is not null, [.. older.Lost], [.. Programs301.ToWire(program).Lost, .. Events301.ToWire(signal).Lost]));
    }

    private Results<Ok<TimelineView[]>, ProblemHttpResult> Timeline(string id)
    {
        if (core.Events.Find(id) is not { } signal)
        {
            return TypedResults.Problem("There is no such event.", statusCode: 404);
        }

        var now = core.Time.GetUtcNow();
        var timed = EventTimeline.Of(signal, signal.Created, DateTimeOffset.MinValue, now + TimeSpan.FromDays(7));
        return TypedResults.Ok(timed.Select(static one => new TimelineView(one.Start, one.End, one.Type, one.Value.AsNumber(), one.Value.ToString())).ToArray());
    }

    private async Task<Ok<NumberView[]>> NumbersAsync(string venId, DateTimeOffset? since)
    {
        var rows = await new ReportService(core).NumbersAsync(venId, since ?? core.Time.GetUtcNow() - TimeSpan.FromDays(1), MostNumbers);
        return TypedResults.Ok(rows.Select(static row => new NumberView(row.RId, row.Kind, row.At, row.Value)).ToArray());
    }

    private static PartyView View(Party party) => new(
        party.VenId,
        party.Row.Name,
        party.Row.Fingerprint,
        party.Row.RegistrationId,
        party.Row.IsPull,
        party.Row.IsSigned,
        party.Row.Address,
        party.Row.RegisteredAt,
        party.LastHeard);

    private static bool IsFingerprint(string text) =>
        text.Length == 29 && Enumerable.Range(0, 29).All(place => place % 3 == 2 ? text[place] == ':' : char.IsAsciiHexDigitUpper(text[place]));
}
