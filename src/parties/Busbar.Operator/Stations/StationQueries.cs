using System.Data.Common;
using Busbar.Charging.Stations;
using Busbar.Operator.Storage;

namespace Busbar.Operator.Stations;

/// <summary>Reads stations back.</summary>
internal static class StationQueries
{
    public static List<StationRecord> Stations(DbConnection connection) => Query.All(
        connection,
        """
        SELECT id, name, site, credential, registration, ocpp_version, vendor, model, serial_number, firmware_version,
               iccid, imsi, meter_type, meter_serial_number, boot_reason, booted_at, last_seen, created_at, next_credential, model_of
        FROM station ORDER BY id
        """,
        Read);

    public static List<ConnectorRow> Connectors(DbConnection connection) => Query.All(
        connection,
        "SELECT station, evse, connector, status, error_code, since, received_at FROM connector",
        row => new ConnectorRow(
            new StationId(row.GetString(0)),
            new ConnectorState(
                new EvseId(row.GetInt32(1)),
                new ConnectorId(row.GetInt32(2)),
                Enum.Parse<ConnectorStatus>(row.GetString(3)),
                row.Text(4),
                row.Time(5)),
            row.Time(6)));

    private static StationRecord Read(DbDataReader row) => new()
    {
        Id = new StationId(row.GetString(0)),
        Name = row.GetString(1),
        Site = row.GetString(2),
        Credential = row.Text(3),
        Registration = Enum.Parse<RegistrationStatus>(row.GetString(4)),
        OcppVersion = row.Text(5),
        Identity = row.Text(6) is not { } vendor ? null : new StationIdentity
        {
            Vendor = vendor,
            Model = row.Text(7) ?? "",
            SerialNumber = row.Text(8),
            FirmwareVersion = row.Text(9),
            Iccid = row.Text(10),
            Imsi = row.Text(11),
            MeterType = row.Text(12),
            MeterSerialNumber = row.Text(13),
        },
        BootReason = row.Text(14),
        BootedAt = row.OptionalTime(15),
        LastSeen = row.OptionalTime(16),
        CreatedAt = row.Time(17),
        NextCredential = row.Text(18),
        ModelOf = row.Text(19),
    };
}
