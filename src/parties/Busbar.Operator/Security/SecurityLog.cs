using System.Data.Common;
using Busbar.Charging.Stations;
using Busbar.Operator.Events;
using Busbar.Operator.Storage;
using Busbar.Storage;

namespace Busbar.Operator.Security;

/// <summary>Security events, of stations and of our own.</summary>
internal sealed class SecurityLog(IStore store, Feed feed, TimeProvider time)
{
    public async Task RecordAsync(StationId station, SecurityEvent entry)
    {
        await store.AppendAsync(Tables.SecurityEvents, new SecurityEventRow(station, entry, time.GetUtcNow()));
        feed.Publish(new Notice.AttentionRaised(station, entry.Type, entry.Detail, entry.At));
    }

    // Years of an honest fleet; a station that reports without end pushes out old events, and does not fill the disk.
    private const long MostKept = 200_000;

    public Task TrimAsync() => store.WriteAsync(unit => unit.Trim(Tables.SecurityEvents, MostKept));

    /// <summary>Events, newest first, before a position.</summary>
    public ValueTask<List<(long Sequence, SecurityEventRow Row)>> PageAsync(string? station, long? before, int limit) =>
        store.ReadAsync(connection => Query.All(
            connection,
            """
            SELECT sequence, station, type, at, received_at, detail FROM security_event
            WHERE ($station IS NULL OR station = $station) AND ($before IS NULL OR sequence < $before)
            ORDER BY sequence DESC LIMIT $limit
            """,
            Read,
            ("station", station),
            ("before", before),
            ("limit", (long)limit)));

    private static (long Sequence, SecurityEventRow Row) Read(DbDataReader row) =>
        (row.GetInt64(0), new SecurityEventRow(new StationId(row.GetString(1)), new SecurityEvent(row.GetString(2), row.Time(3), row.Text(5)), row.Time(4)));
}
