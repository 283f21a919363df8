namespace Busbar.Wire.Units;

/// <summary>A current in amperes.</summary>
/// <param name="Value">The number of amperes; decimal, because meters count in decimal digits.</param>
public readonly record struct Amperes(decimal Value) : IComparable<Amperes>
{
    /// <summary>None at all.</summary>
    public static Amperes Zero => default;

    /// <summary>The sum of two quantities.</summary>
    public static Amperes operator +(Amperes left, Amperes right) => new(left.Value + right.Value);

    /// <summary>The difference of two quantities.</summary>
    public static Amperes operator -(Amperes left, Amperes right) => new(left.Value - right.Value);

    /// <summary>Whether the left quantity is the smaller one.</summary>
    public static bool operator <(Amperes left, Amperes right) => left.Value < right.Value;

    /// <summary>Whether the left quantity is the larger one.</summary>
    public static bool operator >(Amperes left, Amperes right) => left.Value > right.Value;

    /// <summary>Whether the left quantity is not the larger one.</summary>
    public static bool operator <=(Amperes left, Amperes right) => left.Value <= right.Value;

    /// <summary>Whether the left quantity is not the smaller one.</summary>
    public static bool operator >=(Amperes left, Amperes right) => left.Value >= right.Value;

    /// <inheritdoc />
    public int CompareTo(Amperes other) => Value.CompareTo(other.Value);

    /// <summary>The number with its unit, culture-free.</summary>
    public override string ToString() => FormattableString.Invariant($"{Value} A");
}
