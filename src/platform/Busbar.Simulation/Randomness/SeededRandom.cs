using System.Text;

namespace Busbar.Simulation;

/// <summary>Chance that follows from one seed, in streams by name: a new consumer does not shift what the others draw.</summary>
public sealed class SeededRandom(ulong seed)
{
    /// <summary>The seed, to print with a failure.</summary>
    public ulong Seed { get; } = seed;

    /// <summary>A stream of its own; the same name gives the same numbers again.</summary>
    public Random Stream(string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in Encoding.UTF8.GetBytes(name))
            hash = (hash ^ b) * 1099511628211UL;
        return new SeededStream(Seed ^ hash);
    }

    /// <summary>A world inside this world: its streams are apart from those of this one.</summary>
    public SeededRandom Fork(string name) => new((ulong)Stream($"fork:{name}").NextInt64(long.MinValue, long.MaxValue));
}
