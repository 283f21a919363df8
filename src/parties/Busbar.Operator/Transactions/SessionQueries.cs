using System.Data.Common;
using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Charging.Tokens;
using Busbar.Operator.Storage;
using Busbar.Storage;
using Busbar.Wire.Units;

namespace Busbar.Operator.Transactions;

/// <summary>Reads the ledger and its projection back.</summary>
internal static class SessionQueries
{
    private const string Columns = """
        id, station, transaction_id, evse, connector, token, token_type, is_active, started_at, ended_at, last_event_at, meter_start,
        meter_stop, energy, energy_exported, state_of_charge, stop_reason, remote_start_id, reservation_id, flags, events, ocpp_version
        """;

    public static List<SessionEvent> Events(DbConnection connection, SessionId session) => Query.All(
        connection,
        "SELECT body FROM session_event WHERE session = $session ORDER BY position",
        row => StoredEvent.Read(row.GetString(0)),
        ("session", session.Value));

    public static SessionRow? Find(DbConnection connection, SessionId session) => Query.First(
        connection, $"SELECT {Columns} FROM session WHERE id = $id", Read, ("id", session.Value));

    public static bool Exists(DbConnection connection, SessionId session) =>
        Query.Number(connection, "SELECT count(*) FROM session WHERE id = $id", ("id", session.Value)) > 0;

    public static List<SessionRow> Active(DbConnection connection) => Query.All(
        connection, $"SELECT {Columns} FROM session WHERE is_active = 1", Read);

    /// <summary>A page of sessions, newest first, after a position.</summary>
    public static List<SessionRow> Page(DbConnection connection, bool? isActive, string? station, (DateTimeOffset StartedAt, string Id)? after, int limit) =>
        Query.All(
            connection,
            $"""
            SELECT {Columns} FROM session
            WHERE ($active IS NULL OR is_active = $active) AND ($station IS NULL OR station = $station)
              AND ($at IS NULL OR started_at < $at OR (started_at = $at AND id < $id))
            ORDER BY started_at DESC, id DESC LIMIT $limit
            """,
            Read,
            ("active", isActive is { } active ? (active ? 1L : 0L) : null),
            ("station", station),
            ("at", after is { } place ? Instant.ToMicroseconds(place.StartedAt) : null),
            ("id", after?.Id),
            ("limit", (long)limit));

    /// <summary>How many entries the ledger has; it is never deleted from.</summary>
    public static long LedgerLength(DbConnection connection) => Query.Number(connection, "SELECT MAX(position) FROM session_event");

    /// <summary>The energy of sessions that ended since a moment.</summary>
    public static decimal EnergyEndedSince(DbConnection connection, DateTimeOffset since) => Query.All(
        connection,
        "SELECT energy FROM session WHERE is_active = 0 AND started_at >= $from AND ended_at >= $since",
        row => row.Decimal(0) ?? 0,
        ("from", Instant.ToMicroseconds(since.AddDays(-1))),
        ("since", Instant.ToMicroseconds(since))).Sum();

    public static long? Number(DbConnection connection, StationId station, StartKey key)
    {
        var number = Query.Number(
            connection,
            """
            SELECT number FROM transaction_number
            WHERE station = $station AND connector = $connector AND at = $at AND id_tag = $tag AND meter_start = $meter
            """,
            ("station", station.Value),
            ("connector", (long)key.Connector.Value),
            ("at", Instant.ToMicroseconds(key.At)),
            ("tag", key.IdTag),
            ("meter", key.MeterStart.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return number == 0 ? null : number;
    }

    public static long HighestNumber(DbConnection connection) => Query.Number(connection, "SELECT max(number) FROM transaction_number");

    private static SessionRow Read(DbDataReader row) => new(
        new Session
        {
            Id = new SessionId(row.GetString(0)),
            Station = new StationId(row.GetString(1)),
            Transaction = new TransactionId(row.GetString(2)),
            Evse = row.Int(3) is { } evse ? new EvseId(evse) : null,
            Connector = row.Int(4) is { } connector ? new ConnectorId(connector) : null,
            Token = row.Text(5) is { } token ? new IdToken(token, row.Text(6) ?? IdToken.UnknownType) : null,
            IsActive = row.GetInt64(7) == 1,
            StartedAt = row.Time(8),
            EndedAt = row.OptionalTime(9),
            LastEventAt = row.Time(10),
            MeterStart = row.Decimal(11) is { } start ? new WattHours(start) : null,
            MeterStop = row.Decimal(12) is { } stop ? new WattHours(stop) : null,
            Energy = new WattHours(row.Decimal(13) ?? 0),
            EnergyExported = new WattHours(row.Decimal(14) ?? 0),
            StateOfCharge = row.Decimal(15),
            StopReason = row.Text(16),
            RemoteStartId = row.Int(17),
            ReservationId = row.Int(18),
            Flags = (SessionFlags)row.GetInt32(19),
            Events = row.GetInt32(20),
        },
        row.GetString(21));
}
