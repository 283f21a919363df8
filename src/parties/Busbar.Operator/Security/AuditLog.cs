using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Busbar.Operator.Storage;
using Busbar.Storage;

namespace Busbar.Operator.Security;

/// <summary>Who changed what. Every entry carries a digest over itself and the one before it, so that tampering shows.</summary>
internal sealed class AuditLog(IStore store, TimeProvider time)
{
    private const string Columns = "sequence, at, principal, action, subject, detail, digest";

    public Task RecordAsync(string principal, string action, string subject, string? detail = null)
    {
        var at = Instant.ToMicroseconds(time.GetUtcNow());
        return store.WriteAsync(unit =>
        {
            var before = Last(unit.Connection);
            return Query.Execute(
                unit.Connection,
                "INSERT INTO audit (at, principal, action, subject, detail, digest) VALUES ($at, $principal, $action, $subject, $detail, $digest)",
                ("at", at),
                ("principal", principal),
                ("action", action),
                ("subject", subject),
                ("detail", detail),
                ("digest", Digest(before, at, principal, action, subject, detail)));
        });
    }

    /// <summary>Entries, newest first, before a position.</summary>
    public ValueTask<List<AuditEntry>> PageAsync(long? before, int limit) => store.ReadAsync(connection => Query.All(
        connection,
        $"SELECT {Columns} FROM audit WHERE $before IS NULL OR sequence < $before ORDER BY sequence DESC LIMIT $limit",
        Read,
        ("before", before),
        ("limit", (long)limit)));

    /// <summary>The number of the first entry that does not follow from the one before it; null when all do.</summary>
    public ValueTask<long?> FirstBrokenAsync() => store.ReadAsync(connection =>
    {
        var before = "";
        foreach (var entry in Query.All(connection, $"SELECT {Columns} FROM audit ORDER BY sequence", Read))
        {
            if (entry.Digest != Digest(before, Instant.ToMicroseconds(entry.At), entry.Principal, entry.Action, entry.Subject, entry.Detail))
                return entry.Sequence;
            before = entry.Digest;
        }

        return (long?)null;
    });

    private static string Last(DbConnection connection) =>
        Query.First(connection, "SELECT digest FROM audit ORDER BY sequence DESC LIMIT 1", row => row.GetString(0)) ?? "";

    private static string Digest(string before, long at, string principal, string action, string subject, string? detail)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{before}\n{at}\n{principal}\n{action}\n{subject}\n{detail}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static AuditEntry Read(DbDataReader row) =>
        new(row.GetInt64(0), row.Time(1), row.GetString(2), row.GetString(3), row.GetString(4), row.Text(5), row.GetString(6));
}

/// <summary>One entry of the audit log.</summary>
internal sealed record AuditEntry(long Sequence, DateTimeOffset At, string Principal, string Action, string Subject, string? Detail, string Digest);
