namespace Busbar.Wire;

/// <summary>How many octets a binary value, or characters a text, may have (minLength, maxLength, length).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExiLengthAttribute : Attribute
{
    /// <summary>The least length.</summary>
    public int Min { get; init; }

    /// <summary>The greatest length.</summary>
    public int Max { get; init; } = int.MaxValue;
}

/// <summary>The inclusive bounds of an integer; 4,096 values or fewer travel in a fixed number of bits.</summary>
/// <param name="min">The least value.</param>
/// <param name="max">The greatest value.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExiRangeAttribute(long min, long max) : Attribute
{
    /// <summary>The least value.</summary>
    public long Min { get; } = min;

    /// <summary>The greatest value.</summary>
    public long Max { get; } = max;
}

/// <summary>How often an element of a list may occur; a required list has at least one.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExiOccursAttribute : Attribute
{
    /// <summary>The fewest occurrences; not set means one for a required list and none for another.</summary>
    public int Min { get; init; } = -1;

    /// <summary>The most occurrences; not set means unbounded.</summary>
    public int Max { get; init; } = int.MaxValue;
}

/// <summary>The binary value is written in hexadecimal digits in XML instead of base64.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExiHexAttribute : Attribute;
