using System.Data.Common;
using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Busbar.Operator.Storage;

namespace Busbar.Operator.RemoteControl;

/// <summary>Reads commands back.</summary>
internal static class CommandQueries
{
    private const string Columns = "id, station, kind, arguments, requested_at, requested_by, outcome, detail, completed_at";

    public static Command? Find(DbConnection connection, string id) =>
        Query.First(connection, $"SELECT {Columns} FROM command WHERE id = $id", Read, ("id", id));

    public static List<Command> Open(DbConnection connection) =>
        Query.All(connection, $"SELECT {Columns} FROM command WHERE outcome = 'Pending'", Read);

    public static List<Command> OfStation(DbConnection connection, string station, int limit) => Query.All(
        connection,
        $"SELECT {Columns} FROM command WHERE station = $station ORDER BY requested_at DESC LIMIT $limit",
        Read,
        ("station", station),
        ("limit", (long)limit));

    private static Command Read(DbDataReader row) => new()
    {
        Id = new CommandId(row.GetString(0)),
        Station = new StationId(row.GetString(1)),
        Kind = row.GetString(2),
        Arguments = row.GetString(3),
        RequestedAt = row.Time(4),
        RequestedBy = row.GetString(5),
        Outcome = Enum.Parse<CommandOutcome>(row.GetString(6)),
        Detail = row.Text(7),
        CompletedAt = row.OptionalTime(8),
    };
}
