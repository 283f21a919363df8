namespace Busbar.Wire;

/// <summary>The most Unicode code points a text may have; a connection may raise it (<see cref="WireLimits"/>).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MaxLengthAttribute(int codePoints) : Attribute
{
    /// <summary>The most Unicode code points.</summary>
    public int CodePoints { get; } = codePoints;
}

/// <summary>The fewest Unicode code points a text may have.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MinLengthAttribute(int codePoints) : Attribute
{
    /// <summary>The fewest Unicode code points.</summary>
    public int CodePoints { get; } = codePoints;
}

/// <summary>The inclusive bounds of a number.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RangeAttribute : Attribute
{
    /// <summary>The least value, inclusive; not set means no bound.</summary>
    public double Min { get; init; } = double.NegativeInfinity;

    /// <summary>The greatest value, inclusive; not set means no bound.</summary>
    public double Max { get; init; } = double.PositiveInfinity;
}

/// <summary>How many items an array may have.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ItemsAttribute : Attribute
{
    /// <summary>The fewest items.</summary>
    public int Min { get; init; }

    /// <summary>The most items.</summary>
    public int Max { get; init; } = int.MaxValue;

    /// <summary>Whether no item may be there twice; for lists of enums only.</summary>
    public bool Unique { get; init; }
}

/// <summary>How many decimal places a number may have; <c>1</c> stands for the schema's <c>multipleOf: 0.1</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DecimalPlacesAttribute(int places) : Attribute
{
    /// <summary>The most places after the decimal point.</summary>
    public int Places { get; } = places;
}
