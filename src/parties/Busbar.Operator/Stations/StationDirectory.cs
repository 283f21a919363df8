using System.Collections.Concurrent;
using Busbar.Charging.Stations;
using Busbar.Operator.Storage;
using Busbar.Storage;

namespace Busbar.Operator.Stations;

/// <summary>All stations that the operator knows, by identity.</summary>
internal sealed class StationDirectory(IStore store, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Station> _stations = new(StringComparer.Ordinal);

    public IEnumerable<Station> All => _stations.Values;

    public int Count => _stations.Count;

    public Station? Find(StationId id) => _stations.GetValueOrDefault(id.Value);

    public async Task LoadAsync(CancellationToken cancellation)
    {
        var records = await store.ReadAsync(StationQueries.Stations, cancellation);
        foreach (var record in records)
            _stations[record.Id.Value] = new Station(record) { OnlineSince = record.LastSeen ?? record.CreatedAt };
        foreach (var row in await store.ReadAsync(StationQueries.Connectors, cancellation))
            Find(row.Station)?.SetConnector(row.State, row.ReceivedAt);
    }

    /// <summary>Adds a station; the existing one when there is one already.</summary>
    public async Task<(Station Station, bool IsNew)> AddAsync(StationRecord record)
    {
        var added = new Station(record) { OnlineSince = time.GetUtcNow() };
        var station = _stations.GetOrAdd(record.Id.Value, added);
        if (station != added)
            return (station, false);
        await store.PutAsync(Tables.Stations, record);
        return (station, true);
    }

    /// <summary>Changes what is kept of a station, on disk when the task completes.</summary>
    public async Task<StationRecord> ChangeAsync(Station station, Func<StationRecord, StationRecord> change)
    {
        var write = await station.Turns.RunAsync((store, station, change), static s =>
        {
            s.station.Record = s.change(s.station.Record);
            return (s.station.Record, Task: s.store.PutAsync(Tables.Stations, s.station.Record));
        });
        await write.Task;
        return write.Record;
    }

    /// <summary>Writes down when each station was last seen, where that changed.</summary>
    public Task KeepLastSeenAsync() => Task.WhenAll(All
        .Where(station => station.LastSeen is not null && station.LastSeen != station.Record.LastSeen)
        .Select(station => ChangeAsync(station, record => record with { LastSeen = station.LastSeen })));

    /// <summary>Forgets a station and what it reported of itself. Its sessions stay: they are accounts.</summary>
    public async Task RemoveAsync(Station station)
    {
        _stations.TryRemove(station.Id.Value, out _);
        await store.WriteAsync(unit =>
        {
            foreach (var table in (string[])["connector", "variable", "message_log", "notification", "meter_reading", "reservation",
                "charging_profile", "file_transfer", "certificate", "certificate_request", "local_list", "local_list_entry"])
                Query.Execute(unit.Connection, $"DELETE FROM {table} WHERE station = $station", ("station", station.Id.Value));
            return Query.Execute(unit.Connection, "DELETE FROM station WHERE id = $station", ("station", station.Id.Value));
        });
    }
}
