namespace Busbar.Operator.Security;

/// <summary>Counts failed proofs of identity by who was claimed and from where, and says when it is enough.</summary>
internal sealed class FailureLimiter(TimeProvider time)
{
    /// <summary>The failures that one identity from one address may have in a minute.</summary>
    public const int FailuresPerMinute = 5;

    /// <summary>The failures that one address may have in a minute: a site of many stations with wrong passwords stays below.</summary>
    public const int FailuresPerMinuteAndAddress = 100;

    private const string AnyIdentity = "";

    // What an attacker with many addresses and names can make us remember.
    private const int MostRemembered = 10_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Identity, string Address), (int Count, DateTimeOffset Since)> _failures = [];

    public bool IsBlocked(string identity, string address) => Has(identity, address, FailuresPerMinute);

    /// <summary>Whether an address failed so often, whatever it claimed to be, that only what needs no stretching is looked at.</summary>
    public bool IsSuspicious(string address) => Has(AnyIdentity, address, FailuresPerMinuteAndAddress);

    public void Failed(string identity, string address)
    {
        var now = time.GetUtcNow();
        lock (_gate)
        {
            if (_failures.Count >= MostRemembered)
                Forget(now);
            Count(identity, address, now);
            Count(AnyIdentity, address, now);
        }
    }

    public void Succeeded(string identity, string address)
    {
        lock (_gate)
            _failures.Remove((identity, address));
    }

    private bool Has(string identity, string address, int failures)
    {
        lock (_gate)
            return _failures.TryGetValue((identity, address), out var entry) && entry.Count >= failures && time.GetUtcNow() - entry.Since < Window;
    }

    private void Count(string identity, string address, DateTimeOffset now)
    {
        var known = _failures.GetValueOrDefault((identity, address), (0, now));
        _failures[(identity, address)] = now - known.Item2 < Window ? (known.Item1 + 1, known.Item2) : (1, now);
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var old in _failures.Where(f => now - f.Value.Since >= Window).Select(f => f.Key).ToArray())
            _failures.Remove(old);
        if (_failures.Count < MostRemembered)
            return;

        // Those that failed least go first, so that a flood of names does not wipe out the ones that are blocked.
        foreach (var least in _failures.OrderBy(f => f.Value.Count).Take(MostRemembered / 2).Select(f => f.Key).ToArray())
            _failures.Remove(least);
    }
}
