using System.Globalization;
using Busbar.Storage.Sqlite;

namespace Busbar.Storage.Tests;

/// <summary>The program that the kill test kills: forty writers append without end and print each id that was acknowledged.</summary>
internal static class KilledWriter
{
    private const int Writers = 40;

    public static async Task<int> RunAsync(string path)
    {
        await using var store = SqliteStore.Open(new SqliteStoreOptions { Path = path, CheckpointPages = 64 }, EventLog.Migrations);
        var taken = await store.ReadAsync(connection => Dapper.SqlMapper.ExecuteScalar<int>(connection, "SELECT coalesce(max(seq), 0) FROM event"));
        var output = Console.OpenStandardOutput();
        var gate = new Lock();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(async writer =>
        {
            await Task.Yield();
            for (var seq = taken + 1; ; seq++)
            {
                await store.AppendAsync(EventLog.Events, new Event($"CS-{writer}", seq, new string('x', 400)));
                var line = System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"CS-{writer} {seq}\n"));
                lock (gate)
                    output.Write(line);
            }
        }));
        return 0;
    }
}
