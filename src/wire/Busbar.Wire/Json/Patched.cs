namespace Busbar.Wire;

/// <summary>A property of a PATCH: absent (leave it), null (clear it) or a value (set it).</summary>
/// <typeparam name="T">The property's type.</typeparam>
public readonly record struct Patched<T>
{
    private readonly T? _value;

    private Patched(T? value, bool hasValue)
    {
        _value = value;
        IsPresent = true;
        HasValue = hasValue;
    }

    /// <summary>A property that is there and null.</summary>
    public static Patched<T> Null { get; } = new(default, hasValue: false);

    /// <summary>Whether the property is there, with a value or as null.</summary>
    public bool IsPresent { get; }

    /// <summary>Whether the property is there with a value.</summary>
    public bool HasValue { get; }

    /// <summary>Whether the property is there as null.</summary>
    public bool IsNull => IsPresent && !HasValue;

    /// <summary>The value; only when <see cref="HasValue"/>.</summary>
    public T Value => HasValue ? _value! : throw new InvalidOperationException("The property has no value.");

    /// <summary>A property that is there with a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The property.</returns>
    public static Patched<T> Of(T value)
    {
        return new Patched<T>(value, hasValue: true);
    }

    /// <summary>A property that is there with a value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Patched<T>(T value)
    {
        return Of(value);
    }
}

/// <summary>Makes properties of a PATCH where the type is inferred, for example of lists.</summary>
public static class Patched
{
    /// <summary>A property that is there with a value.</summary>
    /// <typeparam name="T">The property's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The property.</returns>
    public static Patched<T> Of<T>(T value)
    {
        return Patched<T>.Of(value);
    }
}
