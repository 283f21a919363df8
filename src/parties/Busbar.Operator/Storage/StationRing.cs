using System.Collections.Concurrent;
using Busbar.Charging.Stations;

namespace Busbar.Operator.Storage;

/// <summary>A log of which each station has its own capped share, so that one station that says too much pushes out its own rows only.</summary>
/// <param name="table">The table; its rows have a station and a number that rises.</param>
/// <param name="number">The column of that number.</param>
/// <param name="kept">How many rows a station keeps at least.</param>
internal sealed class StationRing(string table, string number, int kept)
{
    private readonly ConcurrentDictionary<StationId, int> _sinceTrim = new();

    /// <summary>Counts a row; true when it is time to trim, which is often enough to keep a quarter too many at most.</summary>
    public bool Count(StationId station)
    {
        var count = _sinceTrim.AddOrUpdate(station, 1, static (_, old) => old + 1);
        if (count < kept / 4)
            return false;
        _sinceTrim[station] = 0;
        return true;
    }

    public int Trim(System.Data.Common.DbConnection connection, StationId station) => Query.Execute(
        connection,
        $"""
        DELETE FROM {table} WHERE station = $station AND {number} <=
            (SELECT {number} FROM {table} WHERE station = $station ORDER BY {number} DESC LIMIT 1 OFFSET $keep)
        """,
        ("station", station.Value),
        ("keep", (long)kept));
}
