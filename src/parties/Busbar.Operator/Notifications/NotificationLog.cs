using System.Data.Common;
using Busbar.Charging.Stations;
using Busbar.Operator.Storage;
using Busbar.Storage;

namespace Busbar.Operator.Notifications;

/// <summary>Keeps what stations tell beside sessions, as they said it. What is acknowledged is here.</summary>
internal sealed class NotificationLog(IStore store, TimeProvider time)
{
    // Some weeks of a station that reports events and statuses.
    private const int KeptPerStation = 5_000;

    private readonly StationRing _ring = new("notification", "position", KeptPerStation);

    /// <summary>Keeps a notification, on disk when the task completes.</summary>
    /// <param name="station">Who told it.</param>
    /// <param name="action">What it is.</param>
    /// <param name="requestId">The number of what it answers, if any.</param>
    /// <param name="body">The payload.</param>
    /// <param name="also">What it changes besides, in the same commit.</param>
    public Task KeepAsync(StationId station, string action, int? requestId, string body, Action<IUnitOfWork, DateTimeOffset>? also)
    {
        var row = new NotificationRow(0, station, action, requestId, time.GetUtcNow(), body);
        var isDue = _ring.Count(station);
        return store.WriteAsync(unit =>
        {
            unit.Append(Tables.Notifications, row);
            also?.Invoke(unit, row.ReceivedAt);
            return isDue ? _ring.Trim(unit.Connection, station) : 0;
        });
    }

    /// <summary>Notifications of a station, newest first, before a position.</summary>
    public ValueTask<List<NotificationRow>> PageAsync(StationId station, string? action, int? requestId, long? before, int limit) =>
        store.ReadAsync(connection => Query.All(
            connection,
            """
            SELECT position, station, action, request_id, received_at, body FROM notification
            WHERE station = $station AND ($action IS NULL OR action = $action) AND ($request IS NULL OR request_id = $request)
              AND ($before IS NULL OR position < $before)
            ORDER BY position DESC LIMIT $limit
            """,
            Read,
            ("station", station.Value),
            ("action", action),
            ("request", (long?)requestId),
            ("before", before),
            ("limit", (long)limit)));

    private static NotificationRow Read(DbDataReader row) =>
        new(row.GetInt64(0), new StationId(row.GetString(1)), row.GetString(2), row.Int(3), row.Time(4), row.GetString(5));
}

/// <summary>Something that a station told.</summary>
internal sealed record NotificationRow(long Position, StationId Station, string Action, int? RequestId, DateTimeOffset ReceivedAt, string Body);
