using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Busbar.Utility.Privacy;

namespace Busbar.Utility.Authorization;

/// <summary>Tokens that were given: random, kept as hashes and only in memory, so that a restart makes clients ask again.</summary>
internal sealed class Tokens(TimeProvider time)
{
    /// <summary>How long a token is good for.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    // Two for each of 100,000 VENs; past that the oldest ends early.
    private const int MostTokens = 200_000;
    private const int TokenBytes = 32;

    private readonly ConcurrentDictionary<Key, Entry> _given = new();
    private readonly ConcurrentQueue<Key> _order = new();

    /// <summary>Makes a token for a client.</summary>
    public string Give(Caller caller)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        var key = KeyOf(token);
        _given[key] = new Entry(caller, time.GetUtcNow() + Lifetime);
        _order.Enqueue(key);
        while ((_given.Count > MostTokens || IsOldestOver()) && _order.TryDequeue(out var oldest))
        {
            _given.TryRemove(oldest, out _);
        }

        return token;
    }

    /// <summary>Finds whose token it is.</summary>
    public Caller? Find(ReadOnlySpan<char> token) =>
        token.Length is > 0 and < 256 && _given.TryGetValue(KeyOf(token), out var entry) && entry.Until > time.GetUtcNow() ? entry.Caller : null;

    private bool IsOldestOver() => _order.TryPeek(out var oldest) && (!_given.TryGetValue(oldest, out var entry) || entry.Until <= time.GetUtcNow());

    private static Key KeyOf(ReadOnlySpan<char> token)
    {
        Span<byte> utf8 = stackalloc byte[768];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(utf8[..Encoding.UTF8.GetBytes(token, utf8)], hash);
        return new Key(BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash[8..]), BitConverter.ToUInt64(hash[16..]), BitConverter.ToUInt64(hash[24..]));
    }

    private readonly record struct Key(ulong A, ulong B, ulong C, ulong D);

    private sealed record Entry(Caller Caller, DateTimeOffset Until);
}
