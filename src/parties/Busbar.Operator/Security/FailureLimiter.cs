namespace Busbar.Operator.Security;

/// <summary>Counts failed proofs of identity by who was claimed and from where, and says when it is enough.</summary>
internal sealed class FailureLimiter(TimeProvider time)
{
    /// <summary>The failures that one identity from one address may have in a minute.</summary>
    public const int FailuresPerMinute = 5;

    // What an attacker with many addresses and names can make us remember.
    private const int MostRemembered = 10_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Identity, string Address), (int Count, DateTimeOffset Since)> _failures = [];

    public bool IsBlocked(string identity, string address)
    {
        lock (_gate)
            return _failures.TryGetValue((identity, address), out var entry) && entry.Count >= FailuresPerMinute && time.GetUtcNow() - entry.Since < Window;
    }

    public void Failed(string identity, string address)
    {
        var now = time.GetUtcNow();
        lock (_gate)
        {
            if (_failures.Count >= MostRemembered)
                Forget(now);
            var known = _failures.GetValueOrDefault((identity, address), (0, now));
            _failures[(identity, address)] = now - known.Item2 < Window ? (known.Item1 + 1, known.Item2) : (1, now);
        }
    }

    public void Succeeded(string identity, string address)
    {
        lock (_gate)
            _failures.Remove((identity, address));
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var old in _failures.Where(f => now - f.Value.Since >= Window).Select(f => f.Key).ToArray())
            _failures.Remove(old);
        if (_failures.Count >= MostRemembered)
            _failures.Clear();
    }
}
