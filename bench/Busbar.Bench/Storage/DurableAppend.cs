using System.Diagnostics;
using Busbar.Storage;
using Busbar.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Busbar.Bench.Storage;

/// <summary>
/// Durable appends by two thousand concurrent writers, against raw batched inserts of the same rows into the same table and against
/// the bare sync of this disk, all in one run.
/// </summary>
internal static class DurableAppend
{
    private const int Writers = 2_000;
    private const int RowsPerWriter = 50;
    private const int Rows = Writers * RowsPerWriter;
    private const int Syncs = 200;
    private const int OfferedPerSecond = 15_000;

    private const string Schema = """
        CREATE TABLE event (position INTEGER PRIMARY KEY, station TEXT NOT NULL, seq INTEGER NOT NULL, body BLOB NOT NULL, received_at INTEGER NOT NULL, UNIQUE (station, seq));
        """;

    private static readonly Table<Row> Events = new("event", ["station", "seq", "body", "received_at"], ["station", "seq"],
        static (ref writer, in row) =>
        {
            writer.Add(row.Station);
            writer.Add(row.Seq);
            writer.Add(row.Body);
            writer.Add(row.ReceivedAt);
        })
    { Content = ["body"] };

    /// <summary>What one run showed.</summary>
    /// <param name="RowsPerSecond">Acknowledged rows per second.</param>
    /// <param name="RawRowsPerSecond">Rows per second of one writer that inserts <see cref="Writers"/> rows per transaction.</param>
    /// <param name="AckP50">Median time from append to acknowledgement at <see cref="OfferedPerSecond"/> rows per second.</param>
    /// <param name="AckP99">99th percentile of the same.</param>
    /// <param name="SyncP50">Median time of appending 4 KiB to a file and syncing it.</param>
    /// <param name="SyncP99">99th percentile of the same.</param>
    public sealed record Figures(double RowsPerSecond, double RawRowsPerSecond, TimeSpan AckP50, TimeSpan AckP99, TimeSpan SyncP50, TimeSpan SyncP99)
    {
        /// <summary>Our throughput over that of raw batched inserts; the bar is 0.5.</summary>
        public double ThroughputRatio => RowsPerSecond / RawRowsPerSecond;

        /// <summary>Our 99th percentile over that of the sync; the bar is 4.</summary>
        public double LatencyRatio => AckP99 / SyncP99;
    }

    /// <summary>Measures in a fresh folder under the system's temporary one.</summary>
    public static async Task<Figures> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("busbar-bench-").FullName;
        try
        {
            await AppendAsync(Path.Combine(folder, "warm.db"), 5);
            var syncs = Sync(Path.Combine(folder, "sync"));
            var raw = Raw(Path.Combine(folder, "raw.db"));
            var (rate, _) = await AppendAsync(Path.Combine(folder, "ours.db"), RowsPerWriter);
            var (_, acks) = await AppendAsync(Path.Combine(folder, "paced.db"), RowsPerWriter, TimeSpan.FromSeconds((double)Writers / OfferedPerSecond));
            syncs = [.. syncs.Concat(Sync(Path.Combine(folder, "sync"))).Order()];
            return new Figures(rate, raw, At(acks, 0.5), At(acks, 0.99), At(syncs, 0.5), At(syncs, 0.99));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(double Rate, TimeSpan[] Acks)> AppendAsync(string path, int rowsPerWriter, TimeSpan pace = default)
    {
        await using var store = SqliteStore.Open(new SqliteStoreOptions { Path = path }, MigrationSet.FromScripts("bench", [("0001_event.sql", Schema)]));
        var acks = new TimeSpan[Writers * rowsPerWriter];
        var body = new byte[600];
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(async writer =>
        {
            await Task.Yield();
            var station = $"CS-{writer:00000}";
            for (var i = 0; i < rowsPerWriter; i++)
            {
                var wait = pace * (i + (double)writer / Writers) - Stopwatch.GetElapsedTime(started);
                if (wait > TimeSpan.Zero)
                    await Task.Delay(wait);
                var given = Stopwatch.GetTimestamp();
                await store.AppendAsync(Events, new Row(station, i, body, given));
                acks[writer * rowsPerWriter + i] = Stopwatch.GetElapsedTime(given);
            }
        }));
        var rate = acks.Length / Stopwatch.GetElapsedTime(started).TotalSeconds;
        Array.Sort(acks);
        return (rate, acks);
    }

    private static double Raw(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        Execute(connection, Schema);
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO event (station, seq, body, received_at) VALUES ($station, $seq, $body, $at)";
        var station = insert.Parameters.Add("$station", SqliteType.Text);
        var seq = insert.Parameters.Add("$seq", SqliteType.Integer);
        insert.Parameters.AddWithValue("$body", new byte[600]);
        insert.Parameters.AddWithValue("$at", 1L);
        insert.Prepare();
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < RowsPerWriter; i++)
        {
            using var transaction = connection.BeginTransaction();
            insert.Transaction = transaction;
            seq.Value = i;
            for (var writer = 0; writer < Writers; writer++)
            {
                station.Value = $"CS-{writer:00000}";
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        return Rows / Stopwatch.GetElapsedTime(started).TotalSeconds;
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

    private readonly record struct Row(string Station, long Seq, byte[] Body, long ReceivedAt);
}
