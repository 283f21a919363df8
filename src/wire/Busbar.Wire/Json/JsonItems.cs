using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Busbar.Wire;

/// <summary>Collects the items of an array: on the stack at first, then in a pooled buffer, and ends as an exact array.</summary>
/// <typeparam name="T">The item.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct JsonItems<T>
{
    private const int OnStack = 8;
    private const int FirstRent = 32;

    private Inline _inline;
    private T[]? _rented;

    /// <summary>How many items there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an item.</summary>
    /// <param name="item">The item.</param>
    public void Add(T item)
    {
        if (Count < OnStack)
        {
            _inline[Count++] = item;
            return;
        }

        if (_rented is null || Count == _rented.Length)
        {
            Grow();
        }

        _rented![Count++] = item;
    }

    /// <summary>Whether an item is there.</summary>
    /// <param name="item">The item.</param>
    /// <returns>Whether it is.</returns>
    public readonly bool Contains(T item)
    {
        ReadOnlySpan<T> items = _rented is null ? ((ReadOnlySpan<T>)_inline)[..Count] : _rented.AsSpan(0, Count);
        foreach (var other in items)
        {
            if (EqualityComparer<T>.Default.Equals(item, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The items; the pooled buffer is given back.</summary>
    /// <returns>An array without slack.</returns>
    public T[] ToArray()
    {
        if (Count == 0)
        {
            return [];
        }

        var items = new T[Count];
        if (_rented is null)
        {
            ((ReadOnlySpan<T>)_inline)[..Count].CopyTo(items);
            return items;
        }

        _rented.AsSpan(0, Count).CopyTo(items);
        Return(_rented);
        _rented = null;
        return items;
    }

    private static void Return(T[] rented)
    {
        ArrayPool<T>.Shared.Return(rented, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(_rented is null ? FirstRent : _rented.Length * 2);
        if (_rented is null)
        {
            ((ReadOnlySpan<T>)_inline).CopyTo(larger);
        }
        else
        {
            _rented.CopyTo(larger, 0);
            Return(_rented);
        }

        _rented = larger;
    }

    [InlineArray(OnStack)]
    private struct Inline
    {
        private T _first;
    }
}
