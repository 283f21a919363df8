namespace Busbar.Wire;

/// <summary>A value of an enumeration that a peer may extend: a known member, or a text that is kept as it was read.</summary>
/// <typeparam name="T">The known members.</typeparam>
public readonly record struct OpenEnum<T>
    where T : struct, Enum
{
    private readonly string? _other;
    private readonly T _known;

    private OpenEnum(T known, string? other)
    {
        _known = known;
        _other = other;
    }

    /// <summary>The known member, or null when the text is none.</summary>
    public T? Known => _other is null ? _known : null;

    /// <summary>The text that is no known member, or null.</summary>
    public string? Other => _other;

    /// <summary>A text that is no known member.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    public static OpenEnum<T> OfOther(string text)
    {
        return new OpenEnum<T>(default, text);
    }

    /// <summary>A known member.</summary>
    /// <param name="known">The member.</param>
    public static implicit operator OpenEnum<T>(T known)
    {
        return new OpenEnum<T>(known, null);
    }

    /// <summary>Whether this is that known member.</summary>
    /// <param name="known">The member.</param>
    /// <returns>Whether it is.</returns>
    public bool Is(T known)
    {
        return _other is null && EqualityComparer<T>.Default.Equals(_known, known);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        return _other ?? _known.ToString();
    }
}
