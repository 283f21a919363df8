using System.Data.Common;
using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Busbar.Charging.Tokens;
using Busbar.Operator.Storage;
using Busbar.Storage;

namespace Busbar.Operator.LocalLists;

/// <summary>What is known of the local lists of stations.</summary>
internal sealed class LocalListStore(IStore store)
{
    /// <summary>Notes a list that a station took.</summary>
    public static void Keep(IUnitOfWork unit, StationId station, StationOrder.SendLocalList order, DateTimeOffset now)
    {
        if (order.IsFull)
            Query.Execute(unit.Connection, "DELETE FROM local_list_entry WHERE station = $station", ("station", station.Value));
        foreach (var (token, answer) in order.Tokens)
        {
            if (answer is not null)
                unit.Put(Tables.LocalListEntries, new LocalListEntry(station, token, answer));
            else
                Query.Execute(unit.Connection, "DELETE FROM local_list_entry WHERE station = $station AND token = $token", ("station", station.Value), ("token", token.Value.ToUpperInvariant()));
        }

        unit.Put(Tables.LocalLists, new LocalList(station, order.Version, order.Version, now));
    }

    /// <summary>Notes the number that a station told.</summary>
    public static void Report(IUnitOfWork unit, StationId station, int version, DateTimeOffset now)
    {
        var known = Find(unit.Connection, station);
        unit.Put(Tables.LocalLists, known is null ? new LocalList(station, 0, version, now) : known with { ReportedVersion = version });
    }

    public ValueTask<LocalList?> FindAsync(StationId station) => store.ReadAsync(connection => Find(connection, station));

    public ValueTask<List<LocalListEntry>> EntriesAsync(StationId station) => store.ReadAsync(connection => Query.All(
        connection,
        "SELECT token, type, status, group_value, expires_at FROM local_list_entry WHERE station = $station ORDER BY token",
        row => new LocalListEntry(
            station,
            new IdToken(row.GetString(0), row.GetString(1)),
            new Charging.Tokens.Authorization(
                Enum.Parse<AuthorizationStatus>(row.GetString(2)), row.Text(3) is { } group ? new IdToken(group) : null, row.OptionalTime(4))),
        ("station", station.Value)));

    private static LocalList? Find(DbConnection connection, StationId station) => Query.First(
        connection,
        "SELECT version, reported_version, changed_at FROM local_list WHERE station = $station",
        row => new LocalList(station, row.GetInt32(0), row.Int(1), row.Time(2)),
        ("station", station.Value));
}
