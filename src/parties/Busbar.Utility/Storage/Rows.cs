using System.Data.Common;
using Busbar.Utility.Privacy;

namespace Busbar.Utility.Storage;

/// <summary>An object in its 3.1 form, with what that form does not say.</summary>
internal sealed record ObjectRow(string Kind, string Id, uint Revision, bool IsCancelled, string? Extra, byte[] Body)
{
    public static ObjectRow Read(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), (uint)row.GetInt64(2), row.GetBoolean(3), row.Text(4), row.GetFieldValue<byte[]>(5));
}

/// <summary>A report in its 3.1 form, with the columns that lists are filtered by.</summary>
internal sealed record ReportRow(string Id, string EventId, string ProgramId, string ClientId, string ClientName, DateTimeOffset CreatedAt, byte[] Body);

/// <summary>An account.</summary>
internal sealed record ClientRow(string ClientId, Role Role, string Name, string Hash, DateTimeOffset CreatedAt)
{
    public static ClientRow Read(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1) == "bl" ? Role.BusinessLogic : Role.Ven, row.GetString(2), row.GetString(3), row.Time(4));
}
