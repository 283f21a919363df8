using System.Data.Common;
using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Busbar.Charging.Tokens;
using Busbar.Operator.Storage;
using Busbar.Storage;

namespace Busbar.Operator.Reservations;

/// <summary>Reservations that stations hold, and how each ended.</summary>
internal sealed class ReservationBook(IStore store, TimeProvider time)
{
    public const string Held = "Held";
    public const string Cancelled = "Cancelled";
    public const string Used = "Used";
    public const string Expired = "Expired";

    private const string Columns = "station, id, evse, connector_type, token, expires_at, state, changed_at";

    /// <summary>Notes a reservation that a station took.</summary>
    public static void Hold(IUnitOfWork unit, StationId station, StationOrder.ReserveNow order, DateTimeOffset now) =>
        unit.Put(Tables.Reservations, new Reservation(
            station, order.ReservationId, order.Evse, order.ConnectorType, order.Token, order.ExpiresAt, Held, now));

    /// <summary>Notes how a reservation ended; one that ended before stays as it is.</summary>
    public static void Settle(IUnitOfWork unit, StationId station, int id, string state, DateTimeOffset now) => Query.Execute(
        unit.Connection,
        "UPDATE reservation SET state = $state, changed_at = $now WHERE station = $station AND id = $id AND state = 'Held'",
        ("state", state),
        ("now", Instant.ToMicroseconds(now)),
        ("station", station.Value),
        ("id", (long)id));

    /// <summary>Notes those whose time is over, which a 1.6 station does not tell.</summary>
    public Task ExpireAsync()
    {
        var now = Instant.ToMicroseconds(time.GetUtcNow());
        return store.WriteAsync(unit => Query.Execute(
            unit.Connection, "UPDATE reservation SET state = 'Expired', changed_at = $now WHERE state = 'Held' AND expires_at <= $now", ("now", now)));
    }

    /// <summary>The reservations of a station, newest first.</summary>
    public ValueTask<List<Reservation>> OfStationAsync(StationId station, int limit) => store.ReadAsync(connection => Query.All(
        connection,
        $"SELECT {Columns} FROM reservation WHERE station = $station ORDER BY changed_at DESC, id DESC LIMIT $limit",
        Read,
        ("station", station.Value),
        ("limit", (long)limit)));

    private static Reservation Read(DbDataReader row) => new(
        new StationId(row.GetString(0)),
        row.GetInt32(1),
        row.Int(2) is { } evse ? new EvseId(evse) : null,
        row.Text(3),
        new IdToken(row.GetString(4)),
        row.Time(5),
        row.GetString(6),
        row.Time(7));
}

/// <summary>A reservation and what became of it: Held, Used, Cancelled, Expired or Removed.</summary>
internal sealed record Reservation(
    StationId Station, int Id, EvseId? Evse, string? ConnectorType, IdToken Token, DateTimeOffset ExpiresAt, string State, DateTimeOffset ChangedAt);
