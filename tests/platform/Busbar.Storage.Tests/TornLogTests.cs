using Busbar.Storage.Sqlite;
using Busbar.TestKit;
using Dapper;

namespace Busbar.Storage.Tests;

/// <summary>A power failure leaves the write-ahead log cut or torn anywhere after the last sync.</summary>
public sealed class TornLogTests
{
    private const int Rows = 60;
    private const int Cuts = 60;

    [Fact]
    public Task A_log_cut_anywhere_opens_with_all_commits_before_the_cut()
        => BreakAsync(1, static (log, at) => log[..at]);

    [Fact]
    public Task A_log_torn_anywhere_opens_with_all_commits_before_the_tear()
        => BreakAsync(2, static (log, at) =>
        {
            var torn = log.ToArray();
            torn.AsSpan(at, Math.Min(512, torn.Length - at)).Fill(0xA5);
            return torn;
        });

    private static async Task BreakAsync(int seed, Func<byte[], int, byte[]> harm)
    {
        var random = Seed.Random(seed);
        await using var original = new SqliteStoreTests.FileAdapter();
        var (file, log, ends) = await WriteAsync(original.Path);
        for (var i = 0; i < Cuts; i++)
        {
            var at = random.Next(0, log.Length);
            await using var copy = new SqliteStoreTests.FileAdapter();
            await File.WriteAllBytesAsync(copy.Path, file);
            await File.WriteAllBytesAsync(copy.Path + "-wal", harm(log, at));

            await using var store = SqliteStore.Open(new SqliteStoreOptions { Path = copy.Path }, EventLog.Migrations);
            var kept = await store.ReadAsync(c => c.Query<int>("SELECT seq FROM event ORDER BY seq").ToArray());
            Assert.Equal(Enumerable.Range(0, ends.Count(end => end <= at)), kept);
            Assert.Equal("ok", await store.ReadAsync(c => c.ExecuteScalar<string>("PRAGMA integrity_check")));
            Assert.True((await store.AppendAsync(EventLog.Events, EventLog.Event(1_000))).IsAppended);
        }
    }

    // One commit per row; the file and its log are copied while the store is open, so that nothing is folded in.
    private static async Task<(byte[] File, byte[] Log, List<long> Ends)> WriteAsync(string path)
    {
        await SqliteStore.Open(new SqliteStoreOptions { Path = path }, EventLog.Migrations).DisposeAsync();
        await using var store = SqliteStore.Open(new SqliteStoreOptions { Path = path }, EventLog.Migrations);
        var ends = new List<long>();
        for (var i = 0; i < Rows; i++)
        {
            await store.AppendAsync(EventLog.Events, EventLog.Event(i, new string('x', 500)));
            ends.Add(new FileInfo(path + "-wal").Length);
        }

        return (await ReadAsync(path), await ReadAsync(path + "-wal"), ends);
    }

    private static async Task<byte[]> ReadAsync(string path)
    {
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }
}
