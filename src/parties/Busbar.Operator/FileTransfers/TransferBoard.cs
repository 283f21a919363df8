using System.Data.Common;
using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Busbar.Operator.Storage;
using Busbar.Storage;

namespace Busbar.Operator.FileTransfers;

/// <summary>Firmware to stations and logs from them: what was asked for, and how far it is.</summary>
internal sealed class TransferBoard(IStore store)
{
    public const string Requested = "Requested";
    private const string Columns = "station, kind, request_id, location, status, requested_at, changed_at";

    /// <summary>Notes a transfer that a station took on.</summary>
    public static void Begin(IUnitOfWork unit, StationId station, StationOrder order, DateTimeOffset now)
    {
        var (kind, request, location) = order switch
        {
            StationOrder.UpdateFirmware o => (FileTransfer.Firmware, o.RequestId, o.Location),
            StationOrder.GetLog o => (FileTransfer.Log, o.RequestId, o.Location),
            _ => (null, 0, ""),
        };
        if (kind is null)
            return;
        unit.Append(Tables.FileTransfers, new FileTransfer
        {
            Station = station,
            Kind = kind,
            RequestId = request,
            Location = location,
            Status = Requested,
            RequestedAt = now,
            ChangedAt = now,
        });
    }

    /// <summary>Notes how far a transfer is; without a number, as in 1.6, the newest one of its kind is meant.</summary>
    public static void Report(IUnitOfWork unit, StationId station, string kind, int? requestId, string status, DateTimeOffset now) => Query.Execute(
        unit.Connection,
        """
        UPDATE file_transfer SET status = $status, changed_at = $now WHERE station = $station AND kind = $kind AND request_id =
            coalesce($request, (SELECT request_id FROM file_transfer WHERE station = $station AND kind = $kind ORDER BY requested_at DESC LIMIT 1))
        """,
        ("status", status),
        ("now", Instant.ToMicroseconds(now)),
        ("station", station.Value),
        ("kind", kind),
        ("request", (long?)requestId));

    /// <summary>The newest transfers of a station.</summary>
    public ValueTask<List<FileTransfer>> OfStationAsync(StationId station, int limit) => store.ReadAsync(connection => Query.All(
        connection,
        $"SELECT {Columns} FROM file_transfer WHERE station = $station ORDER BY requested_at DESC LIMIT $limit",
        Read,
        ("station", station.Value),
        ("limit", (long)limit)));

    private static FileTransfer Read(DbDataReader row) => new()
    {
        Station = new StationId(row.GetString(0)),
        Kind = row.GetString(1),
        RequestId = row.GetInt32(2),
        Location = row.GetString(3),
        Status = row.GetString(4),
        RequestedAt = row.Time(5),
        ChangedAt = row.Time(6),
    };
}
