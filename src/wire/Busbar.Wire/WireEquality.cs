using System.ComponentModel;

namespace Busbar.Wire;

/// <summary>Compares lists by their items, for the equality of wire records.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WireEquality
{
    /// <summary>Whether both lists are null, or hold equal items in the same order.</summary>
    /// <typeparam name="T">The item.</typeparam>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool Same<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left is null || right is null || left.Count != right.Count)
        {
            return false;
        }

        for (var index = 0; index < left.Count; index++)
        {
            if (!EqualityComparer<T>.Default.Equals(left[index], right[index]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether both properties of a PATCH are absent, null, or hold equal items in the same order.</summary>
    /// <typeparam name="T">The item.</typeparam>
    /// <param name="left">One property.</param>
    /// <param name="right">The other property.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool Same<T>(Patched<IReadOnlyList<T>> left, Patched<IReadOnlyList<T>> right)
    {
        return left.IsPresent == right.IsPresent
            && left.HasValue == right.HasValue
            && (!left.HasValue || Same(left.Value, right.Value));
    }

    /// <summary>The hash of a list by its items.</summary>
    /// <typeparam name="T">The item.</typeparam>
    /// <param name="items">The list.</param>
    /// <returns>The hash.</returns>
    public static int Hash<T>(IReadOnlyList<T>? items)
    {
        var hash = default(HashCode);
        for (var index = 0; index < items?.Count; index++)
        {
            hash.Add(items[index]);
        }

        return hash.ToHashCode();
    }

    /// <summary>The hash of a list in a PATCH by its items.</summary>
    /// <typeparam name="T">The item.</typeparam>
    /// <param name="items">The property.</param>
    /// <returns>The hash.</returns>
    public static int Hash<T>(Patched<IReadOnlyList<T>> items)
    {
        return HashCode.Combine(items.IsPresent, Hash(items.HasValue ? items.Value : null));
    }
}
