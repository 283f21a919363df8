using System.Globalization;
using Busbar.Energy.GridSignals;
using Busbar.Mapping.OpenAdr.V20b;
using Busbar.OpenAdr.V20b;
using Busbar.Utility.Storage;

namespace Busbar.Utility.V20b;

/// <summary>EiEvent: tells a VEN all events that it may see, and takes its answers.</summary>
internal sealed class EventService(UtilityCore core)
{
    /// <summary>Whether a party knows all events as they are.</summary>
    public bool IsUpToDate(Party party)
    {
        var revision = core.Events.Revision;
        if (party.SeenRevision == revision)
        {
            return true;
        }

        // Something changed, but perhaps nothing that this party sees.
        if (party.SeenRevision < 0 || Digest(Visible(party)) != party.SeenEvents)
        {
            return false;
        }

        party.SeenRevision = revision;
        return true;
    }

    /// <summary>All events of a party; it drops those that are not told any more.</summary>
    public OadrDistributeEvent Distribute(Party party, string? requestId, uint? limit)
    {
        var revision = core.Events.Revision;
        var visible = Visible(party);
        var now = core.Time.GetUtcNow();
        var told = new List<OadrEvent>();
        foreach (var signal in visible)
        {
            if (core.Programs.Find(signal.ProgramId) is { } program && EventBridge.ToWire(signal, program, party.VenId, now).Value is { } wire)
            {
                told.Add(new OadrEvent { EiEvent = wire, OadrResponseRequired = ResponseRequired.Always });
            }
        }

        if (limit is not { } most || told.Count <= most)
        {
            party.SeenEvents = Digest(visible);
            party.SeenRevision = revision;
        }

        return new OadrDistributeEvent
        {
            SchemaVersion = SchemaVersion.V20b,
            EiResponse = Responses.Of(ResponseCode.Ok, requestId ?? ""),
            RequestId = core.Ids.New(),
            VtnId = core.Options.VtnId,
            // The first by time are told where not all are wanted; the others come with the next request.
            OadrEvent = limit is { } few && told.Count > few ? [.. told.OrderBy(static one => one.EiEvent.EiActivePeriod.Properties.Dtstart.At).Take((int)few)] : told,
        };
    }

    public async Task<OadrMessage> CreatedAsync(Party party, OadrCreatedEvent created)
    {
        var answers = created.EiCreatedEvent.EventResponses ?? [];
        var code = ResponseCode.Ok;
        string? description = null;
        foreach (var answer in answers)
        {
            var signal = core.Events.Find(answer.QualifiedEventId.EventId) ?? core.Events.Cancelled.FirstOrDefault(one => one.Id == answer.QualifiedEventId.EventId);
            if (signal is null)
            {
                (code, description) = (ResponseCode.InvalidId, $"There is no event '{Shown(answer.QualifiedEventId.EventId)}'.");
                continue;
            }

            if (answer.QualifiedEventId.ModificationNumber > signal.ModificationNumber)
            {
                (code, description) = (ResponseCode.InvalidData, "There is no such modification of the event yet.");
                continue;
            }

            await core.Store.PutAsync(PartyTables.EventResponse, new EventResponseRow(
                party.VenId,
                signal.Id,
                answer.QualifiedEventId.ModificationNumber,
                answer.OptType == OptType.OptIn ? "optIn" : "optOut",
                answer.ResponseCode.Digits,
                core.Time.GetUtcNow()));
        }

        return Responses.Plain(code, created.EiCreatedEvent.EiResponse.RequestId, party.VenId, description);
    }

    /// <summary>The answers of VENs to an event.</summary>
    public ValueTask<List<EventResponseRow>> AnswersAsync(string eventId) => core.Store.ReadAsync(connection => Query.All(
        connection,
        "SELECT ven_id, event_id, modification, opt, code, at FROM event_response WHERE event_id = $event ORDER BY at",
        static row => new EventResponseRow(row.GetString(0), row.GetString(1), (uint)row.GetInt64(2), row.GetString(3), row.GetString(4), row.Time(5)),
        ("event", eventId)));

    // What is over is told until the VEN has had a day to hear it; then omission says it too.
    private List<GridEvent> Visible(Party party)
    {
        if (party.Row.ReportsOnly || core.Vens.Find(party.VenId) is not { } ven)
        {
            return [];
        }

        var view = core.Visibility.OfClient(ven.ClientId);
        var now = core.Time.GetUtcNow();
        return
        [
            .. core.Events.All.Concat(core.Events.Cancelled).Where(signal =>
                view.Sees(signal.Targets) && (signal.IsCancelled || EventTimeline.IsActive(signal, signal.Created, now - TimeSpan.FromDays(1)))),
        ];
    }

    private static int Digest(List<GridEvent> visible)
    {
        var hash = new HashCode();
        foreach (var signal in visible)
        {
            hash.Add(signal.Id, StringComparer.Ordinal);
            hash.Add(signal.ModificationNumber);
        }

        return hash.ToHashCode();
    }

    private static string Shown(string text) => text.Length > 64 ? string.Create(CultureInfo.InvariantCulture, $"{text[..64]}...") : text;
}
