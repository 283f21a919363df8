namespace Busbar.Wire.Units;

/// <summary>A voltage in volts.</summary>
/// <param name="Value">The number of volts; decimal, because meters count in decimal digits.</param>
public readonly record struct Volts(decimal Value) : IComparable<Volts>
{
    /// <summary>None at all.</summary>
    public static Volts Zero => default;

    /// <summary>The sum of two quantities.</summary>
    public static Volts operator +(Volts left, Volts right) => new(left.Value + right.Value);

    /// <summary>The difference of two quantities.</summary>
    public static Volts operator -(Volts left, Volts right) => new(left.Value - right.Value);

    /// <summary>Whether the left quantity is the smaller one.</summary>
    public static bool operator <(Volts left, Volts right) => left.Value < right.Value;

    /// <summary>Whether the left quantity is the larger one.</summary>
    public static bool operator >(Volts left, Volts right) => left.Value > right.Value;

    /// <summary>Whether the left quantity is not the larger one.</summary>
    public static bool operator <=(Volts left, Volts right) => left.Value <= right.Value;

    /// <summary>Whether the left quantity is not the smaller one.</summary>
    public static bool operator >=(Volts left, Volts right) => left.Value >= right.Value;

    /// <inheritdoc />
    public int CompareTo(Volts other) => Value.CompareTo(other.Value);

    /// <summary>The number with its unit, culture-free.</summary>
    public override string ToString() => FormattableString.Invariant($"{Value} V");
}
