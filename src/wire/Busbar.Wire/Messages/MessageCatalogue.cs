using System.Collections.Frozen;

namespace Busbar.Wire;

/// <summary>All payload types of a protocol version; the generator derives it (<see cref="WireCatalogueAttribute"/>).</summary>
public abstract class MessageCatalogue
{
    private readonly FrozenDictionary<Type, MessageEntry> _byType;

    /// <summary>Lists the entries.</summary>
    /// <param name="entries">The entries, ordered by action.</param>
    protected MessageCatalogue(IReadOnlyList<MessageEntry> entries)
    {
        Entries = entries;
        _byType = entries.ToFrozenDictionary(static entry => entry.Type);
    }

    /// <summary>Every entry, ordered by action and kind.</summary>
    public IReadOnlyList<MessageEntry> Entries { get; }

    /// <summary>Finds an entry without allocating.</summary>
    /// <param name="action">The action's name in UTF-8, case-sensitive.</param>
    /// <param name="kind">The part the payload plays.</param>
    /// <returns>The entry, or null when the version has no such message.</returns>
    public abstract MessageEntry? Find(ReadOnlySpan<byte> action, MessageKind kind);

    /// <summary>Finds an entry.</summary>
    /// <param name="action">The action's name, case-sensitive.</param>
    /// <param name="kind">The part the payload plays.</param>
    /// <returns>The entry, or null when the version has no such message.</returns>
    public MessageEntry? Find(string action, MessageKind kind)
    {
        foreach (var entry in Entries)
        {
            if (entry.Kind == kind && entry.Action == action)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Finds the entry of a record.</summary>
    /// <param name="type">The record.</param>
    /// <returns>The entry, or null when the record is no message of this version.</returns>
    public MessageEntry? Find(Type type)
    {
        return _byType.GetValueOrDefault(type);
    }
}
