using Busbar.Operator.Certificates;
using Busbar.Operator.ChargingProfiles;
using Busbar.Operator.FileTransfers;
using Busbar.Operator.LocalLists;
using Busbar.Operator.Metering;
using Busbar.Operator.Notifications;
using Busbar.Operator.Reservations;
using Busbar.Storage;

namespace Busbar.Operator.Storage;

// What stations tell and hold beside sessions.
internal static partial class Tables
{
    public static readonly Table<NotificationRow> Notifications = new(
        "notification",
        ["station", "action", "request_id", "received_at", "body"],
        [],
        static (ref RowWriter row, in NotificationRow notification) =>
        {
            row.Add(notification.Station.Value);
            row.Add(notification.Action);
            row.Add((long?)notification.RequestId);
            row.Add(notification.ReceivedAt);
            row.Add(notification.Body);
        });

    public static readonly Table<MeterReadingRow> MeterReadings = new(
        "meter_reading",
        ["station", "evse", "at", "digest", "received_at", "body"],
        ["station", "evse", "at", "digest"],
        static (ref RowWriter row, in MeterReadingRow reading) =>
        {
            row.Add(reading.Station.Value);
            row.Add((long)reading.Evse.Value);
            row.Add(reading.At);
            row.Add(reading.Digest);
            row.Add(reading.ReceivedAt);
            row.Add(reading.Body);
        })
    {
        Content = [],
    };

    public static readonly Table<Reservation> Reservations = new(
        "reservation",
        ["station", "id", "evse", "connector_type", "token", "expires_at", "state", "changed_at"],
        ["station", "id"],
        static (ref RowWriter row, in Reservation reservation) =>
        {
            row.Add(reservation.Station.Value);
            row.Add((long)reservation.Id);
            row.Add((long?)reservation.Evse?.Value);
            row.Add(reservation.ConnectorType);
            row.Add(reservation.Token.Value);
            row.Add(reservation.ExpiresAt);
            row.Add(reservation.State);
            row.Add(reservation.ChangedAt);
        });

    public static readonly Table<KnownProfile> ChargingProfiles = new(
        "charging_profile",
        ["station", "id", "evse", "purpose", "stack_level", "transaction_id", "source", "body", "updated_at"],
        ["station", "id"],
        static (ref RowWriter row, in KnownProfile profile) =>
        {
            row.Add(profile.Station.Value);
            row.Add((long)profile.Id);
            row.Add((long)profile.Evse.Value);
            row.Add(profile.Purpose);
            row.Add((long)profile.StackLevel);
            row.Add(profile.TransactionId);
            row.Add(profile.Source);
            row.Add(profile.Body);
            row.Add(profile.UpdatedAt);
        });

    public static readonly Table<FileTransfer> FileTransfers = new(
        "file_transfer",
        ["station", "kind", "request_id", "location", "status", "requested_at", "changed_at"],
        ["station", "kind", "request_id"],
        static (ref RowWriter row, in FileTransfer transfer) =>
        {
            row.Add(transfer.Station.Value);
            row.Add(transfer.Kind);
            row.Add((long)transfer.RequestId);
            row.Add(transfer.Location);
            row.Add(transfer.Status);
            row.Add(transfer.RequestedAt);
            row.Add(transfer.ChangedAt);
        });

    public static readonly Table<CertificateRow> Certificates = new(
        "certificate",
        ["station", "use", "hash_algorithm", "issuer_name_hash", "issuer_key_hash", "serial_number", "seen_at"],
        ["station", "use", "issuer_name_hash", "issuer_key_hash", "serial_number"],
        static (ref RowWriter row, in CertificateRow entry) =>
        {
            row.Add(entry.Station.Value);
            row.Add(entry.Certificate.Use);
            row.Add(entry.Certificate.Hash.HashAlgorithm);
            row.Add(entry.Certificate.Hash.IssuerNameHash);
            row.Add(entry.Certificate.Hash.IssuerKeyHash);
            row.Add(entry.Certificate.Hash.SerialNumber);
            row.Add(entry.SeenAt);
        });

    public static readonly Table<SigningRequest> CertificateRequests = new(
        "certificate_request",
        ["station", "use", "request_id", "csr", "requested_at", "state", "settled_at"],
        [],
        static (ref RowWriter row, in SigningRequest request) =>
        {
            row.Add(request.Station.Value);
            row.Add(request.Use);
            row.Add((long?)request.RequestId);
            row.Add(request.Csr);
            row.Add(request.RequestedAt);
            row.Add(request.State);
            row.Add(request.SettledAt);
        });

    public static readonly Table<LocalList> LocalLists = new(
        "local_list",
        ["station", "version", "reported_version", "changed_at"],
        ["station"],
        static (ref RowWriter row, in LocalList list) =>
        {
            row.Add(list.Station.Value);
            row.Add((long)list.Version);
            row.Add((long?)list.ReportedVersion);
            row.Add(list.ChangedAt);
        });

    public static readonly Table<LocalListEntry> LocalListEntries = new(
        "local_list_entry",
        ["station", "token", "type", "status", "group_value", "expires_at"],
        ["station", "token"],
        static (ref RowWriter row, in LocalListEntry entry) =>
        {
            row.Add(entry.Station.Value);
            row.Add(entry.Token.Value.ToUpperInvariant());
            row.Add(entry.Token.Type);
            row.Add(entry.Answer.Status.ToString());
            row.Add(entry.Answer.Group?.Value);
            row.Add(entry.Answer.ExpiresAt);
        });
}
