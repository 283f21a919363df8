namespace Busbar.Wire.Units;

/// <summary>An amount of energy in watt-hours.</summary>
/// <param name="Value">The number of watt-hours; decimal, because meters count in decimal digits.</param>
public readonly record struct WattHours(decimal Value) : IComparable<WattHours>
{
    /// <summary>None at all.</summary>
    public static WattHours Zero => default;

    /// <summary>The sum of two quantities.</summary>
    public static WattHours operator +(WattHours left, WattHours right) => new(left.Value + right.Value);

    /// <summary>The difference of two quantities.</summary>
    public static WattHours operator -(WattHours left, WattHours right) => new(left.Value - right.Value);

    /// <summary>Whether the left quantity is the smaller one.</summary>
    public static bool operator <(WattHours left, WattHours right) => left.Value < right.Value;

    /// <summary>Whether the left quantity is the larger one.</summary>
    public static bool operator >(WattHours left, WattHours right) => left.Value > right.Value;

    /// <summary>Whether the left quantity is not the larger one.</summary>
    public static bool operator <=(WattHours left, WattHours right) => left.Value <= right.Value;

    /// <summary>Whether the left quantity is not the smaller one.</summary>
    public static bool operator >=(WattHours left, WattHours right) => left.Value >= right.Value;

    /// <inheritdoc />
    public int CompareTo(WattHours other) => Value.CompareTo(other.Value);

    /// <summary>The number with its unit, culture-free.</summary>
    public override string ToString() => FormattableString.Invariant($"{Value} Wh");
}
