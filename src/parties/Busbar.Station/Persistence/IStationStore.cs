namespace Busbar.Station.Persistence;

/// <summary>What a station keeps through a power cut: small values under keys.</summary>
public interface IStationStore : IDisposable
{
    /// <summary>Everything kept, in key order.</summary>
    IReadOnlyList<KeyValuePair<string, byte[]>> Load();

    /// <summary>Keeps a value; it is on disk when the call returns.</summary>
    void Put(string key, ReadOnlySpan<byte> value);

    /// <summary>Forgets a value.</summary>
    void Delete(string key);
}

/// <summary>A store that lasts as long as the process: for simulations, where a restart hands it to the next station.</summary>
public sealed class MemoryStore : IStationStore
{
    private readonly SortedDictionary<string, byte[]> values = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<KeyValuePair<string, byte[]>> Load() => [.. values];

    /// <inheritdoc/>
    public void Put(string key, ReadOnlySpan<byte> value) => values[key] = value.ToArray();

    /// <inheritdoc/>
    public void Delete(string key) => values.Remove(key);

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
