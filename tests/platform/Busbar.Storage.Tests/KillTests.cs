using System.Diagnostics;
using Busbar.Storage.Sqlite;
using Busbar.TestKit;
using Dapper;

namespace Busbar.Storage.Tests;

public sealed class KillTests
{
    private const int Rounds = 20;

    [Fact]
    [Trait(Tier.Name, Tier.Full)]
    public async Task Every_acknowledged_row_survives_a_kill_at_any_moment()
    {
        var random = Seed.Random(20);
        await using var adapter = new SqliteStoreTests.FileAdapter();
        var acknowledged = new HashSet<string>();
        for (var round = 0; round < Rounds; round++)
        {
            acknowledged.UnionWith(await WriteUntilKilledAsync(adapter.Path, random.Next(1, 3_000)));

            await using var store = SqliteStore.Open(new SqliteStoreOptions { Path = adapter.Path }, EventLog.Migrations);
            var kept = await store.ReadAsync(c => c.Query<string>("SELECT station || ' ' || seq FROM event").ToHashSet());
            var lost = acknowledged.Except(kept).ToList();
            Assert.True(lost.Count == 0, $"Round {round}: {lost.Count} of {acknowledged.Count} acknowledged rows are lost, first {lost.FirstOrDefault()}.");
            Assert.Equal("ok", await store.ReadAsync(c => c.ExecuteScalar<string>("PRAGMA integrity_check")));
        }
    }

    // The moment of death is a number of acknowledgements: chance by seed, whatever the speed of the machine.
    private static async Task<List<string>> WriteUntilKilledAsync(string path, int afterLines)
    {
        var lines = new List<string>();
        using var writer = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, StartArguments(path)) { RedirectStandardOutput = true })!;
        while (await writer.StandardOutput.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            if (lines.Count == afterLines)
                writer.Kill();
        }

        await writer.WaitForExitAsync();
        // The last line may be cut in the middle by the kill; a whole one ends in a number that was acknowledged.
        if (lines.Count > afterLines)
            lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    private static string[] StartArguments(string path)
        => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
            ? [typeof(KillTests).Assembly.Location, "--write-until-killed", path]
            : ["--write-until-killed", path];
}
