using System.Collections.Frozen;
using System.Text;

namespace Busbar.Wire;

/// <summary>All payload types of a protocol version; the generator derives it (<see cref="WireCatalogueAttribute"/>).</summary>
public abstract class MessageCatalogue
{
    // Longer than every action of the protocols; whatever is longer still is none.
    private const int LongestAction = 128;

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
        Span<byte> utf8 = stackalloc byte[LongestAction];
        return Encoding.UTF8.TryGetBytes(action, utf8, out var length) ? Find(utf8[..length], kind) : null;
    }

    /// <summary>Finds the entry of a record.</summary>
    /// <param name="type">The record.</param>
    /// <returns>The entry, or null when the record is no message of this version.</returns>
    public MessageEntry? Find(Type type)
    {
        return _byType.GetValueOrDefault(type);
    }
}
