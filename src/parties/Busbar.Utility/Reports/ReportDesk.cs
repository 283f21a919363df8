using System.Data.Common;
using Busbar.Energy.GridSignals;
using Busbar.Mapping.OpenAdr.V31;
using Busbar.OpenAdr.V31;
using Busbar.Storage;
using Busbar.Utility.Events;
using Busbar.Utility.Storage;
using Busbar.Wire;

namespace Busbar.Utility.Reports;

/// <summary>Keeps reports, which are many: they stay on disk and are read when they are asked for.</summary>
internal sealed class ReportDesk(IStore store, Ids ids, TimeProvider time, Changes changes, EventDesk events)
{
    /// <summary>Reports in the order in which they came, those of one client where it is named.</summary>
    public ValueTask<List<GridReport>> ListAsync(ReportFilter filter, CancellationToken cancellation = default) => store.ReadAsync(
        connection => Query.All(
            connection,
            """
            SELECT body, program_id FROM report
            WHERE ($program IS NULL OR program_id = $program) AND ($event IS NULL OR event_id = $event)
              AND ($name IS NULL OR client_name = $name) AND ($client IS NULL OR client_id = $client)
            ORDER BY rowid LIMIT $limit OFFSET $skip
            """,
            Read,
            ("program", filter.ProgramId),
            ("event", filter.EventId),
            ("name", filter.ClientName),
            ("client", filter.ClientId),
            ("limit", (long)filter.Limit),
            ("skip", (long)filter.Skip)),
        cancellation);

    /// <summary>A report, of that client where one is named.</summary>
    public async ValueTask<Outcome<GridReport>> FindAsync(string id, string? clientId)
    {
        var report = await store.ReadAsync(connection => Query.First(
            connection, "SELECT body, program_id FROM report WHERE id = $id AND ($client IS NULL OR client_id = $client)", Read, ("id", id), ("client", clientId)));
        return report is null ? Refusal.NotFound("report", id) : report;
    }

    public async Task<Outcome<GridReport>> CreateAsync(GridReport draft, string clientId)
    {
        if (events.Find(draft.EventId) is not { } signal)
        {
            return Refusal.Conflict($"There is no event '{draft.EventId}'.");
        }

        if (draft.ProgramId is { } program && program != signal.ProgramId)
        {
            return Refusal.Conflict($"The event '{draft.EventId}' is not of the program '{program}'.");
        }

        var now = time.GetUtcNow();
        var report = draft with { Id = ids.New(), ClientId = clientId, ProgramId = signal.ProgramId, Created = now, Modified = now };
        await WriteAsync(report);
        changes.Publish(new Change(SignalObject.Report, SignalOperation.Create, report, report.ProgramId));
        return report;
    }

    public async Task<Outcome<GridReport>> ReplaceAsync(string id, GridReport draft, string clientId)
    {
        if (!(await FindAsync(id, clientId)).Is(out var before, out var refusal))
        {
            return refusal;
        }

        if (draft.EventId != before.EventId && events.Find(draft.EventId) is null)
        {
            return Refusal.Conflict($"There is no event '{draft.EventId}'.");
        }

        var report = draft with
        {
            Id = id,
            ClientId = clientId,
            ProgramId = events.Find(draft.EventId)?.ProgramId ?? before.ProgramId,
            Created = before.Created,
            Modified = time.GetUtcNow(),
        };
        await WriteAsync(report);
        changes.Publish(new Change(SignalObject.Report, SignalOperation.Update, report, report.ProgramId));
        return report;
    }

    public async Task<Outcome<GridReport>> DeleteAsync(string id, string? clientId)
    {
        if (!(await FindAsync(id, clientId)).Is(out var report, out var refusal))
        {
            return refusal;
        }

        await store.WriteAsync(unit => Query.Execute(unit.Connection, "DELETE FROM report WHERE id = $id", ("id", id)));
        changes.Publish(new Change(SignalObject.Report, SignalOperation.Delete, report, report.ProgramId));
        return report;
    }

    private Task WriteAsync(GridReport report) => store.PutAsync(
        Tables.Report,
        new ReportRow(
            report.Id, report.EventId, report.ProgramId ?? "", report.ClientId, report.ClientName, report.Created, WireJson.ToUtf8(Reports31.ToWire(report))));

    private static GridReport Read(DbDataReader row) =>
        WireJson.TryRead<Report>(row.GetFieldValue<byte[]>(0), WireLimits.Default, out var wire, out var error)
            ? Reports31.ToDomain(wire) with { ProgramId = row.GetString(1) }
            : throw new StorageUnavailableException(StorageFault.Damaged, $"A report cannot be read back: {error.Message}");
}

/// <summary>Which reports are wanted; what is null does not matter.</summary>
internal sealed record ReportFilter(string? ProgramId, string? EventId, string? ClientName, string? ClientId, int Skip, int Limit);
