using System.Collections;
using System.Collections.Immutable;

namespace Busbar.Wire.Generator.Model;

/// <summary>An array with value equality, so that the models of the pipeline can be cached.</summary>
internal readonly struct EquatableArray<T>(ImmutableArray<T> items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly ImmutableArray<T> _items = items;

    public int Count => _items.IsDefault ? 0 : _items.Length;

    public T this[int index] => _items[index];

    public bool Equals(EquatableArray<T> other)
    {
        return Count == other.Count && this.SequenceEqual(other);
    }

    public override bool Equals(object? obj)
    {
        return obj is EquatableArray<T> other && Equals(other);
    }

    public override int GetHashCode()
    {
        return this.Aggregate(Count, (hash, item) => unchecked((hash * 31) + item.GetHashCode()));
    }

    public IEnumerator<T> GetEnumerator()
    {
        return (_items.IsDefault ? [] : _items.AsEnumerable()).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator()
    {
        return GetEnumerator();
    }
}
