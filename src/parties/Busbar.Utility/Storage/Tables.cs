using Busbar.Storage;
using Busbar.Utility.Privacy;

namespace Busbar.Utility.Storage;

/// <summary>The tables of signals as code sees them.</summary>
internal static class Tables
{
    public static readonly Table<ObjectRow> Object = new(
        "object",
        ["kind", "id", "revision", "is_cancelled", "extra", "body"],
        ["kind", "id"],
        static (ref RowWriter writer, in ObjectRow row) =>
        {
            writer.Add(row.Kind);
            writer.Add(row.Id);
            writer.Add((long)row.Revision);
            writer.Add(row.IsCancelled);
            writer.Add(row.Extra);
            writer.Add(row.Body.AsSpan());
        });

    public static readonly Table<ReportRow> Report = new(
        "report",
        ["id", "event_id", "program_id", "client_id", "client_name", "created_at", "body"],
        ["id"],
        static (ref RowWriter writer, in ReportRow row) =>
        {
            writer.Add(row.Id);
            writer.Add(row.EventId);
            writer.Add(row.ProgramId);
            writer.Add(row.ClientId);
            writer.Add(row.ClientName);
            writer.Add(row.CreatedAt);
            writer.Add(row.Body.AsSpan());
        });

    public static readonly Table<ClientRow> Client = new(
        "client",
        ["client_id", "role", "name", "hash", "created_at"],
        ["client_id"],
        static (ref RowWriter writer, in ClientRow row) =>
        {
            writer.Add(row.ClientId);
            writer.Add(row.Role == Role.BusinessLogic ? "bl" : "ven");
            writer.Add(row.Name);
            writer.Add(row.Hash);
            writer.Add(row.CreatedAt);
        });
}
