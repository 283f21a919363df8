using System.Collections.Frozen;

namespace Busbar.Wire;

/// <summary>The objects of a specification by name; the generator derives it (<see cref="WireObjectsAttribute"/>).</summary>
public sealed class ObjectCatalogue
{
    private readonly FrozenDictionary<string, ObjectEntry> _byName;

    /// <summary>Lists the entries.</summary>
    /// <param name="entries">The entries, ordered by name.</param>
    public ObjectCatalogue(IReadOnlyList<ObjectEntry> entries)
    {
        Entries = entries;
        _byName = entries.ToFrozenDictionary(static entry => entry.Name, StringComparer.Ordinal);
    }

    /// <summary>Every entry, ordered by name.</summary>
    public IReadOnlyList<ObjectEntry> Entries { get; }

    /// <summary>Finds an entry.</summary>
    /// <param name="name">The object's name, case-sensitive.</param>
    /// <returns>The entry, or null when the specification has no such object.</returns>
    public ObjectEntry? Find(string name)
    {
        return _byName.GetValueOrDefault(name);
    }
}

/// <summary>One object of a specification, as its catalogue lists it.</summary>
public abstract class ObjectEntry
{
    private protected ObjectEntry(string name, string clause)
    {
        Name = name;
        Clause = clause;
    }

    /// <summary>The object's name in the specification.</summary>
    public string Name { get; }

    /// <summary>Where the specification defines the object.</summary>
    public string Clause { get; }

    /// <summary>The record of the object.</summary>
    public abstract Type Type { get; }

    /// <summary>Reads an object as far as it can be read, and tells everything that is wrong with it.</summary>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="limits">The limits of the connection.</param>
    /// <param name="faults">The faults in the order of the text.</param>
    /// <returns>The record, of <see cref="Type"/>, or null when it cannot be made.</returns>
    public abstract object? ReadAll(ReadOnlySpan<byte> utf8, WireLimits limits, out IReadOnlyList<ProtocolError> faults);
}

/// <summary>One object of a specification, typed.</summary>
/// <typeparam name="T">The record of the object.</typeparam>
/// <param name="name">The object's name in the specification.</param>
/// <param name="clause">Where the specification defines the object.</param>
public sealed class ObjectEntry<T>(string name, string clause) : ObjectEntry(name, clause)
    where T : class, IWireRecord<T>
{
    /// <inheritdoc/>
    public override Type Type => typeof(T);

    /// <inheritdoc/>
    public override object? ReadAll(ReadOnlySpan<byte> utf8, WireLimits limits, out IReadOnlyList<ProtocolError> faults)
    {
        return WireJson.ReadAll<T>(utf8, limits, out faults);
    }
}
