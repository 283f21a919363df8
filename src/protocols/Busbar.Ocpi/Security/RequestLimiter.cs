namespace Busbar.Ocpi.Security;

/// <summary>Lets each key make a burst of requests and then so many a second.</summary>
/// <param name="burst">How many at once.</param>
/// <param name="perSecond">How many a second in the long run.</param>
/// <param name="clock">The clock.</param>
internal sealed class RequestLimiter(int burst, double perSecond, TimeProvider clock)
{
    // Keys are addresses and peers; past this many the longest idle half is forgotten, which at worst gives it a new burst.
    private const int MostKeys = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Bucket> _buckets = [];

    /// <summary>Takes a request, or says after how many seconds to come again.</summary>
    public bool TryTake(string key, out int retryAfterSeconds)
    {
        lock (_gate)
        {
            var bucket = Filled(key);
            var isTaken = bucket.Tokens >= 1;
            retryAfterSeconds = isTaken ? 0 : (int)Math.Clamp(Math.Ceiling((1 - bucket.Tokens) / perSecond), 1, 3600);
            _buckets[key] = isTaken ? bucket with { Tokens = bucket.Tokens - 1 } : bucket;
            return isTaken;
        }
    }

    private Bucket Filled(string key)
    {
        var now = clock.GetTimestamp();
        if (!_buckets.TryGetValue(key, out var bucket))
        {
            Forget();
            return new Bucket(burst, now);
        }

        var tokens = bucket.Tokens + (clock.GetElapsedTime(bucket.At, now).TotalSeconds * perSecond);
        return new Bucket(Math.Min(tokens, burst), now);
    }

    private void Forget()
    {
        if (_buckets.Count >= MostKeys)
        {
            foreach (var idle in _buckets.OrderBy(pair => pair.Value.At).Take(MostKeys / 2).Select(pair => pair.Key).ToList())
            {
                _buckets.Remove(idle);
            }
        }
    }

    private readonly record struct Bucket(double Tokens, long At);
}
