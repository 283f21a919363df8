using System.Globalization;

namespace Busbar.Simulation;

/// <summary>The events of a run with their times: equal runs have equal hashes.</summary>
public sealed class WorldTrace(SimulationClock clock)
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    private readonly Queue<(TimeSpan At, string What, string Who, int Bytes)> _lines = [];

    /// <summary>The most events kept as text: enough to read how a failure came about; the hash covers all.</summary>
    public int Capacity { get; set; } = 1_000;

    /// <summary>FNV-1a over all events so far.</summary>
    public ulong Hash { get; private set; } = FnvOffset;

    /// <summary>How many events there were.</summary>
    public long Count { get; private set; }

    /// <summary>The last events as text, oldest first.</summary>
    public IEnumerable<string> Lines
        => _lines.Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.At:c} {line.What} {line.Who}{(line.Bytes > 0 ? $" ({line.Bytes} bytes)" : "")}"));

    /// <summary>Adds an event at the present time.</summary>
    public void Add(string what, string who = "", ReadOnlySpan<byte> bytes = default)
    {
        Count++;
        Mix((ulong)clock.Elapsed.Ticks);
        foreach (var c in what)
            Mix(c);
        foreach (var c in who)
            Mix(c);
        foreach (var b in bytes)
            Mix(b);
        if (Capacity == 0)
            return;
        if (_lines.Count == Capacity)
            _lines.Dequeue();
        _lines.Enqueue((clock.Elapsed, what, who, bytes.Length));
    }

    private void Mix(ulong value) => Hash = (Hash ^ value) * FnvPrime;
}
