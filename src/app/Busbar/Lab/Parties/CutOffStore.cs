using Busbar.Station.Persistence;

namespace Busbar.Lab.Parties;

/// <summary>A station's way to its disk, which a power cut ends: what a dead program still tries to write never arrives.</summary>
internal sealed class CutOffStore(IStationStore disk) : IStationStore
{
    private bool isCutOff;

    /// <summary>From now on nothing reaches the disk.</summary>
    public void CutOff() => isCutOff = true;

    /// <inheritdoc/>
    public IReadOnlyList<KeyValuePair<string, byte[]>> Load() => disk.Load();

    /// <inheritdoc/>
    public void Put(string key, ReadOnlySpan<byte> value)
    {
        if (!isCutOff)
            disk.Put(key, value);
    }

    /// <inheritdoc/>
    public void Delete(string key)
    {
        if (!isCutOff)
            disk.Delete(key);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // The disk outlives the program that writes on it.
    }
}
