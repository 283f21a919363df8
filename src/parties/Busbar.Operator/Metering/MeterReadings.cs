using System.Buffers.Binary;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Busbar.Charging.Metering;
using Busbar.Charging.Stations;
using Busbar.Operator.Storage;
using Busbar.Storage;

namespace Busbar.Operator.Metering;

/// <summary>Meter values outside of any session: clock-aligned ones, and those of the station's own meter.</summary>
internal sealed class MeterReadings(IStore store, TimeProvider time)
{
    // A week of a reading a minute.
    private const int KeptPerStation = 10_000;

    private readonly StationRing _ring = new("meter_reading", "position", KeptPerStation);

    /// <summary>Keeps samples, on disk when the task completes; the same ones twice are kept once.</summary>
    public Task KeepAsync(StationId station, EvseId evse, IReadOnlyList<MeterSample> samples)
    {
        if (samples.Count == 0)
            return Task.CompletedTask;
        var body = JsonSerializer.Serialize([.. samples.Select(StoredSample.Of)], StorageJson.Default.StoredSampleArray);
        var digest = BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(body)));
        var row = new MeterReadingRow(0, station, evse, samples[^1].At, digest, time.GetUtcNow(), body);
        var isDue = _ring.Count(station);
        return store.WriteAsync(unit =>
        {
            unit.Append(Tables.MeterReadings, row);
            return isDue ? _ring.Trim(unit.Connection, station) : 0;
        });
    }

    /// <summary>Readings of a station, newest first, before a position.</summary>
    public ValueTask<List<MeterReading>> PageAsync(StationId station, EvseId? evse, long? before, int limit) => store.ReadAsync(connection => Query.All(
        connection,
        """
        SELECT position, evse, received_at, body FROM meter_reading
        WHERE station = $station AND ($evse IS NULL OR evse = $evse) AND ($before IS NULL OR position < $before)
        ORDER BY position DESC LIMIT $limit
        """,
        Read,
        ("station", station.Value),
        ("evse", (long?)evse?.Value),
        ("before", before),
        ("limit", (long)limit)));

    private static MeterReading Read(DbDataReader row) => new(
        row.GetInt64(0),
        new EvseId(row.GetInt32(1)),
        row.Time(2),
        [.. JsonSerializer.Deserialize(row.GetString(3), StorageJson.Default.StoredSampleArray)!.Select(s => s.ToSample())]);
}

/// <summary>What one message said of a meter.</summary>
internal sealed record MeterReading(long Position, EvseId Evse, DateTimeOffset ReceivedAt, IReadOnlyList<MeterSample> Samples);

/// <summary>A reading as it is stored.</summary>
internal sealed record MeterReadingRow(long Position, StationId Station, EvseId Evse, DateTimeOffset At, long Digest, DateTimeOffset ReceivedAt, string Body);
