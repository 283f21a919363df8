using System.Data.Common;
using Busbar.Charging.Stations;
using Busbar.Operator.Storage;
using Busbar.Storage;

namespace Busbar.Operator.Certificates;

/// <summary>The certificates that stations have, and those that they want signed.</summary>
internal sealed class CertificateBook(IStore store, TimeProvider time)
{
    public const string Waiting = "Waiting";
    public const string Signed = "Signed";
    public const string Superseded = "Superseded";

    // A station needs one of each use at a time; one that asks without end keeps its newest only.
    private const int RequestsKept = 20;

    private readonly StationRing _ring = new("certificate_request", "position", RequestsKept);

    /// <summary>Replaces what is known of a station's certificates.</summary>
    public static void Replace(IUnitOfWork unit, StationId station, IReadOnlyList<string> uses, IReadOnlyList<InstalledCertificate> certificates, DateTimeOffset now)
    {
        if (uses.Count == 0)
            Query.Execute(unit.Connection, "DELETE FROM certificate WHERE station = $station", ("station", station.Value));
        foreach (var use in uses)
            Query.Execute(unit.Connection, "DELETE FROM certificate WHERE station = $station AND use = $use", ("station", station.Value), ("use", use));
        foreach (var certificate in certificates)
            unit.Put(Tables.Certificates, new CertificateRow(station, certificate, now));
    }

    /// <summary>Notes that a station deleted a certificate.</summary>
    public static void Remove(IUnitOfWork unit, StationId station, CertificateHash hash) => Query.Execute(
        unit.Connection,
        """
        DELETE FROM certificate WHERE station = $station AND serial_number = $serial AND issuer_key_hash = $key AND issuer_name_hash = $name
        """,
        ("station", station.Value),
        ("serial", hash.SerialNumber),
        ("key", hash.IssuerKeyHash),
        ("name", hash.IssuerNameHash));

    /// <summary>Keeps a request to sign a certificate; an older one of the same use is no longer wanted.</summary>
    public Task RequestAsync(StationId station, string use, int? requestId, string csr)
    {
        var now = time.GetUtcNow();
        var isDue = _ring.Count(station);
        return store.WriteAsync(unit =>
        {
            Settle(unit, station, use, Superseded, now);
            unit.Append(Tables.CertificateRequests, new SigningRequest(0, station, use, requestId, csr, now, Waiting, null));
            return isDue ? _ring.Trim(unit.Connection, station) : 0;
        });
    }

    /// <summary>Notes how the open request of a use ended.</summary>
    public static void Settle(IUnitOfWork unit, StationId station, string use, string state, DateTimeOffset now) => Query.Execute(
        unit.Connection,
        "UPDATE certificate_request SET state = $state, settled_at = $now WHERE station = $station AND use = $use AND state = 'Waiting'",
        ("state", state),
        ("now", Instant.ToMicroseconds(now)),
        ("station", station.Value),
        ("use", use));

    public ValueTask<List<CertificateRow>> OfStationAsync(StationId station) => store.ReadAsync(connection => Query.All(
        connection,
        """
        SELECT station, use, hash_algorithm, issuer_name_hash, issuer_key_hash, serial_number, seen_at
        FROM certificate WHERE station = $station ORDER BY use, serial_number
        """,
        row => new CertificateRow(
            new StationId(row.GetString(0)),
            new InstalledCertificate(row.GetString(1), new CertificateHash(row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5))),
            row.Time(6)),
        ("station", station.Value)));

    /// <summary>The requests of a station, newest first.</summary>
    public ValueTask<List<SigningRequest>> RequestsAsync(StationId station) => store.ReadAsync(connection => Query.All(
        connection,
        """
        SELECT position, station, use, request_id, csr, requested_at, state, settled_at
        FROM certificate_request WHERE station = $station ORDER BY position DESC
        """,
        Read,
        ("station", station.Value)));

    private static SigningRequest Read(DbDataReader row) => new(
        row.GetInt64(0), new StationId(row.GetString(1)), row.GetString(2), row.Int(3), row.GetString(4), row.Time(5), row.GetString(6), row.OptionalTime(7));
}

/// <summary>A certificate of a station, and when it was last named.</summary>
internal sealed record CertificateRow(StationId Station, InstalledCertificate Certificate, DateTimeOffset SeenAt);

/// <summary>A request to sign a certificate: Waiting, Signed or Superseded.</summary>
internal sealed record SigningRequest(
    long Position, StationId Station, string Use, int? RequestId, string Csr, DateTimeOffset RequestedAt, string State, DateTimeOffset? SettledAt);
