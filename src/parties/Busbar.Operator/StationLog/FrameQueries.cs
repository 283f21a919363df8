using System.Data.Common;
using Busbar.Charging.Stations;
using Busbar.Operator.Storage;

namespace Busbar.Operator.StationLog;

/// <summary>Reads and trims the station log.</summary>
internal static class FrameQueries
{
    /// <summary>Frames of a station, newest first, before a position.</summary>
    public static List<LoggedFrame> Page(DbConnection connection, StationId station, long? before, string? action, int limit) => Query.All(
        connection,
        """
        SELECT sequence, station, at, direction, kind, action, message_id, text, bytes, error FROM message_log
        WHERE station = $station AND ($before IS NULL OR sequence < $before) AND ($action IS NULL OR action = $action)
        ORDER BY sequence DESC LIMIT $limit
        """,
        row => new LoggedFrame
        {
            Sequence = row.GetInt64(0),
            Station = new StationId(row.GetString(1)),
            At = row.Time(2),
            Direction = row.GetString(3),
            Kind = row.GetString(4),
            Action = row.Text(5),
            MessageId = row.Text(6),
            Text = row.GetString(7),
            Bytes = row.GetInt32(8),
            Error = row.Text(9),
        },
        ("station", station.Value),
        ("before", before),
        ("action", action),
        ("limit", (long)limit));

    public static long Highest(DbConnection connection) => Query.Number(connection, "SELECT max(sequence) FROM message_log");
}
