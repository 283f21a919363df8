using System.Diagnostics;
using Busbar.Operator;
using Busbar.Operator.Storage;
using Busbar.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Busbar.Bench.Ocpp;

/// <summary>
/// TransactionEvents of two thousand stations through the whole operator, acknowledged after their commit, against raw batched
/// inserts of the same rows and the bare sync of this disk.
/// </summary>
internal static class DurableEvents
{
    private const int Stations = 2_000;
    private const int EventsPerStation = 40;
    private const int RowsPerBatch = 2_000;
    private const int Syncs = 200;

    // Half of what the operator can take: the latency of a busy operator, not of an overloaded one.
    private const double PacedShare = 0.5;

    /// <summary>What one run showed.</summary>
    public sealed record Figures(double EventsPerSecond, double RawRowsPerSecond, TimeSpan AckP99, TimeSpan SyncP99);

    /// <summary>Measures in a fresh folder under the system's temporary one.</summary>
    public static async Task<Figures> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("busbar-bench-").FullName;
        try
        {
            await RunAsync(Path.Combine(folder, "warm.db"), eventsPerSecond: null);
            var syncs = Sync(Path.Combine(folder, "sync"));
            var (rate, _) = await RunAsync(Path.Combine(folder, "ours.db"), eventsPerSecond: null);
            var raw = Raw(Path.Combine(folder, "ours.db"), Path.Combine(folder, "raw.db"));
            var (_, acks) = await RunAsync(Path.Combine(folder, "paced.db"), rate * PacedShare);
            syncs = [.. syncs.Concat(Sync(Path.Combine(folder, "sync"))).Order()];
            return new Figures(rate, raw, At(acks, 0.99), At(syncs, 0.99));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(double Rate, TimeSpan[] Acks)> RunAsync(string path, double? eventsPerSecond)
    {
        await using var store = SqliteStore.Open(new SqliteStoreOptions { Path = path }, OperatorSchema.Migrations);
        var settings = new OperatorSettings
        {
            Store = store,
            Time = TimeProvider.System,
            Random = new Random(1),
            Options = new OperatorOptions { IsOnboardingOpen = true, AcceptsUnknownTokens = true },
        };
        await using var core = await OperatorCore.OpenAsync(settings, loggers: null, CancellationToken.None);
        var stations = await Task.WhenAll(Enumerable.Range(0, Stations).Select(number => LocalStation.ConnectAsync(core, number)));
        await Task.WhenAll(stations.Select(station => station.ReportAsync()));

        var acks = new TimeSpan[Stations * EventsPerStation];
        var pace = eventsPerSecond is { } wanted ? TimeSpan.FromSeconds(Stations / wanted) : TimeSpan.Zero;
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(stations.Select(async (station, number) =>
        {
            for (var i = 0; i < EventsPerStation; i++)
            {
                var wait = (pace * (i + ((double)number / Stations))) - Stopwatch.GetElapsedTime(started);
                if (wait > TimeSpan.Zero)
                {
                    await Task.Delay(wait);
                }

                acks[(number * EventsPerStation) + i] = await station.ReportAsync();
            }
        }));
        var rate = acks.Length / Stopwatch.GetElapsedTime(started).TotalSeconds;
        Array.Sort(acks);
        return (rate, acks);
    }

    // The rows that the operator wrote, inserted once more by one writer that has nothing else to do.
    private static double Raw(string source, string path)
    {
        var (schema, columns, rows) = ReadRows(source);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        Execute(connection, schema);
        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO session_event ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(column => "$" + column))})";
        var parameters = columns.Select(column => insert.Parameters.AddWithValue("$" + column, "")).ToArray();
        var started = Stopwatch.GetTimestamp();
        foreach (var batch in rows.Chunk(RowsPerBatch))
        {
            using var transaction = connection.BeginTransaction();
            insert.Transaction = transaction;
            foreach (var row in batch)
            {
                for (var i = 0; i < row.Length; i++)
                {
                    parameters[i].Value = row[i];
                }

                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        return rows.Count / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static (string Schema, string[] Columns, List<object[]> Rows) ReadRows(string source)
    {
        using var connection = new SqliteConnection($"Data Source={source};Pooling=False;Mode=ReadOnly");
        connection.Open();
        using var schema = connection.CreateCommand();
        schema.CommandText = "SELECT sql FROM sqlite_master WHERE name = 'session_event'";
        using var query = connection.CreateCommand();
        query.CommandText = "SELECT session, event_key, digest, station, kind, at, received_at, body FROM session_event";
        using var reader = query.ExecuteReader();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[columns.Length];
            reader.GetValues(row);
            rows.Add(row);
        }

        return ((string)schema.ExecuteScalar()!, columns, rows);
    }

    private static List<TimeSpan> Sync(string path)
    {
        using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.None, 1);
        var page = new byte[4096];
        var times = new List<TimeSpan>(Syncs);
        for (var i = 0; i < Syncs; i++)
        {
            var started = Stopwatch.GetTimestamp();
            file.Write(page);
            file.Flush(flushToDisk: true);
            times.Add(Stopwatch.GetElapsedTime(started));
        }

        return times;
    }

    private static TimeSpan At(IReadOnlyList<TimeSpan> sorted, double quantile) => sorted[(int)((sorted.Count - 1) * quantile)];

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
