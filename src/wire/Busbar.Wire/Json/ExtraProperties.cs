using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Busbar.Wire;

/// <summary>
/// The properties of an object that its record does not declare, in the order they were read: the type of the member
/// <c>Extra</c> of a record that preserves them (<see cref="UnknownProperties.Preserve"/>).
/// </summary>
public sealed class ExtraProperties : IReadOnlyDictionary<string, JsonFragment>, IEquatable<ExtraProperties>
{
    // Few properties are the rule and need no index; past this many a look-up by hash keeps hostile input linear.
    private const int IndexFrom = 12;

    private readonly List<KeyValuePair<string, JsonFragment>> _properties;
    private Dictionary<string, int>? _index;

    /// <summary>Makes an empty bag to be filled with <see cref="TryAdd"/>.</summary>
    public ExtraProperties()
    {
        _properties = new(2);
    }

    /// <summary>Makes a bag of the given properties; a later one of the same name is left out.</summary>
    /// <param name="properties">The properties.</param>
    public ExtraProperties(IEnumerable<KeyValuePair<string, JsonFragment>> properties)
        : this()
    {
        foreach (var (name, value) in properties)
        {
            TryAdd(name, value);
        }
    }

    /// <inheritdoc/>
    public int Count => _properties.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _properties.Select(static property => property.Key);

    /// <inheritdoc/>
    public IEnumerable<JsonFragment> Values => _properties.Select(static property => property.Value);

    /// <inheritdoc/>
    public JsonFragment this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no property '{key}'.");

    /// <summary>Adds a property while the bag is being made.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>False when there is one of that name already.</returns>
    public bool TryAdd(string name, JsonFragment value)
    {
        if (IndexOf(name) >= 0)
        {
            return false;
        }

        _properties.Add(new(name, value));
        if (_index is not null)
        {
            _index.Add(name, _properties.Count - 1);
        }
        else if (_properties.Count == IndexFrom)
        {
            _index = new(IndexFrom * 2, StringComparer.Ordinal);
            for (var index = 0; index < _properties.Count; index++)
            {
                _index.Add(_properties[index].Key, index);
            }
        }

        return true;
    }

    /// <summary>Lays the properties of a PATCH over those of an object; a null takes a property away.</summary>
    /// <param name="original">The object's properties.</param>
    /// <param name="patch">The PATCH's properties.</param>
    /// <returns>The properties of the patched object.</returns>
    public static ExtraProperties? Overlay(
        IReadOnlyDictionary<string, JsonFragment>? original,
        IReadOnlyDictionary<string, JsonFragment>? patch)
    {
        if (patch is null)
        {
            return original as ExtraProperties ?? (original is null ? null : new ExtraProperties(original));
        }

        var kept = (original ?? new ExtraProperties()).Where(property => !patch.ContainsKey(property.Key));
        var set = patch.Where(static property => property.Value.Kind != JsonKind.Null);
        var result = new ExtraProperties(kept.Concat(set));
        return result.Count == 0 ? null : result;
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key)
    {
        return IndexOf(key) >= 0;
    }

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonFragment value)
    {
        var index = IndexOf(key);
        value = index >= 0 ? _properties[index].Value : null;
        return index >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonFragment>> GetEnumerator()
    {
        return _properties.GetEnumerator();
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator()
    {
        return GetEnumerator();
    }

    /// <summary>Whether both hold the same properties, in any order.</summary>
    /// <param name="other">The other bag.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ExtraProperties? other)
    {
        return other is not null
            && Count == other.Count
            && _properties.TrueForAll(property => other.TryGetValue(property.Key, out var value) && value.Equals(property.Value));
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj)
    {
        return Equals(obj as ExtraProperties);
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var (name, value) in _properties)
        {
            hash ^= HashCode.Combine(name, value);
        }

        return hash;
    }

    private int IndexOf(string name)
    {
        if (_index is not null)
        {
            return _index.GetValueOrDefault(name, -1);
        }

        for (var index = 0; index < _properties.Count; index++)
        {
            if (_properties[index].Key == name)
            {
                return index;
            }
        }

        return -1;
    }
}
