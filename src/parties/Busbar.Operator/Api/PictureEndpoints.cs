using Busbar.Operator.Api.Contract;
using Busbar.Operator.Picture;
using Busbar.Ocpp;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Busbar.Operator.Api;

/// <summary>The picture: parties as boxes, protocols as arrows, and the messages that pass.</summary>
internal sealed class PictureEndpoints(OperatorCore core)
{
    // Past this many members a box shows counts (design language, what the mockups leave open).
    private const int MostCells = 40;
    private static readonly TimeSpan Kept = TimeSpan.FromMilliseconds(900);

    private readonly OwnParties _own = new(core);
    private readonly Lock _gate = new();
    private Task<PictureView>? _newest;
    private DateTimeOffset _takenAt;

    public void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/picture", GetAsync).WithName("GetPicture");
        api.MapGet("/picture/links/{id}/messages", Messages).WithName("ListLinkMessages");
    }

    // Whoever looks within a second sees the same picture: many screens cost no more than one.
    private async Task<Ok<PictureView>> GetAsync()
    {
        Task<PictureView> picture;
        lock (_gate)
        {
            var now = core.Time.GetUtcNow();
            if (_newest is null or { IsFaulted: true } or { IsCanceled: true } || now - _takenAt >= Kept || now < _takenAt)
                (_newest, _takenAt) = (TakeAsync(now), now);
            picture = _newest;
        }

        return TypedResults.Ok(await picture);
    }

    private Results<Ok<LinkMessagePage>, ProblemHttpResult> Messages(string id, long? before, int? limit)
    {
        if (core.Picture.Links.FirstOrDefault(tap => tap.Link.Id == id) is not { } tap)
            return Problems.NotFound($"There is no arrow {id}.");
        var most = Paging.Limit(limit);
        var page = tap.Page(before, most);
        return TypedResults.Ok(new LinkMessagePage([.. page.Select(View)], page.Count == most ? page[^1].Sequence : null));
    }

    private async Task<PictureView> TakeAsync(DateTimeOffset now)
    {
        var board = core.Picture;
        board.Ocpp.Detail = string.Join(" · ", core.Stations.All.Select(s => s.Connection?.Version).OfType<OcppVersion>().Distinct().Order().Select(v => v.Number()));
        var links = board.Links.Select(tap => View(tap, now)).ToList();
        var (own, checks) = await _own.ReadAsync(now, links.First(l => l.Id == board.Ocpp.Link.Id).P99AnswerMs);
        var added = board.Parties.ToArray();
        var parties = own.Where(o => added.All(a => a.Kind != o.Kind)).Concat(added).Select(View).ToArray();
        if (!links.Exists(l => l.From == "vehicle"))
            links.Insert(0, Unobserved("vehicle", "station", "Cable"));
        return new PictureView
        {
            Title = board.Title ?? "As it is now",
            At = now,
            HistoryStepSeconds = LinkTap.HistoryStepSeconds,
            Parties = parties,
            Links = [.. links],
            Checks = [.. checks.Concat(board.Checks).Select(c => new CheckView(c.Text, c.Holds))],
        };
    }

    private static PartyView View(PictureParty party) => new()
    {
        Kind = party.Kind,
        Name = party.Name,
        Summary = party.Summary,
        Facts = [.. party.Facts.Select(f => new FactView(f.Name, f.Value))],
        Cells = party.Cells.Count > MostCells ? [] : [.. party.Cells.Select(c => new CellView(c.Id, c.State))],
        Counts = party.Cells.CountBy(c => c.State).ToDictionary(),
        Note = party.Note,
    };

    private static LinkView View(LinkTap tap, DateTimeOffset now)
    {
        var traffic = tap.Read(now);
        return new LinkView
        {
            Id = tap.Link.Id,
            From = tap.Link.From,
            To = tap.Link.To,
            Protocol = tap.Link.Protocol,
            Detail = tap.Detail,
            Observed = true,
            MessagesPerSecond = traffic.PerSecond,
            RecentRejections = traffic.RecentRejections,
            P99AnswerMs = traffic.P99AnswerMs,
            Counts = traffic.Counts,
            History = traffic.History,
        };
    }

    // What car and station say to each other is theirs: the operator knows that a cable is in.
    private static LinkView Unobserved(string from, string to, string protocol) => new()
    {
        Id = from,
        From = from,
        To = to,
        Protocol = protocol,
        Detail = "",
        Observed = false,
        MessagesPerSecond = 0,
        RecentRejections = 0,
        Counts = [],
        History = [],
    };

    private static LinkMessageItem View(LinkMessage message) => new()
    {
        Sequence = message.Sequence,
        At = message.At,
        Member = message.Member,
        Direction = message.IsForth ? "forth" : "back",
        Role = Views.CamelCase(message.Role.ToString()),
        Name = message.Name,
        Correlation = message.Correlation,
        Text = message.Text,
        Hex = message.Hex,
        Bytes = message.Bytes,
        Error = message.Error,
        AnswerMs = message.AnswerMs,
    };
}
