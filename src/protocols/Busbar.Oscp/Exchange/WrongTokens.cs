namespace Busbar.Oscp;

/// <summary>Counts wrong tokens by address, so that nobody tries them all.</summary>
internal sealed class WrongTokens(int perMinute)
{
    // Enough for every honest peer behind its own address; past it the oldest windows go first.
    private const int MostAddresses = 4_096;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, (DateTimeOffset Since, int Count)> _addresses = new(StringComparer.Ordinal);

    /// <summary>Whether an address has tried too often.</summary>
    public bool IsOver(string? address, DateTimeOffset now) =>
        address is not null && _addresses.TryGetValue(address, out var window) && now - window.Since < Window && window.Count >= perMinute;

    /// <summary>Counts one.</summary>
    public void Count(string? address, DateTimeOffset now)
    {
        if (address is null)
            return;
        if (_addresses.Count >= MostAddresses && !_addresses.ContainsKey(address))
        {
            foreach (var old in _addresses.Where(entry => now - entry.Value.Since >= Window).Select(entry => entry.Key).ToList())
                _addresses.Remove(old);
            if (_addresses.Count >= MostAddresses)
                _addresses.Remove(_addresses.MinBy(entry => entry.Value.Since).Key);
        }

        var known = _addresses.GetValueOrDefault(address);
        _addresses[address] = now - known.Since < Window ? (known.Since, known.Count + 1) : (now, 1);
    }
}
