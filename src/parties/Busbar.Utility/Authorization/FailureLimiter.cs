namespace Busbar.Utility.Authorization;

/// <summary>Counts failed proofs of identity by who was claimed and from where, and says when it is enough.</summary>
internal sealed class FailureLimiter(TimeProvider time)
{
    /// <summary>The failures that one identity from one address may have in a minute.</summary>
    public const int FailuresPerMinute = 5;

    private const int MostRemembered = 10_000; // what an attacker with many addresses can make us remember
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Identity, string Address), (int Count, DateTimeOffset Since)> _failures = [];

    public bool IsBlocked(string identity, string address)
    {
        lock (_gate)
        {
            return _failures.TryGetValue((identity, address), out var entry) && entry.Count >= FailuresPerMinute && time.GetUtcNow() - entry.Since < Window;
        }
    }

    public void Failed(string identity, string address)
    {
        var now = time.GetUtcNow();
        lock (_gate)
        {
            if (_failures.Count >= MostRemembered)
            {
                _failures.Clear();
            }

            var (count, since) = _failures.GetValueOrDefault((identity, address), (0, now));
            _failures[(identity, address)] = now - since < Window ? (count + 1, since) : (1, now);
        }
    }
}
