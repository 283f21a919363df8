namespace Busbar.Wire.Units;

/// <summary>A power in watts; positive flows into the vehicle.</summary>
/// <param name="Value">The number of watts; decimal, because meters count in decimal digits.</param>
public readonly record struct Watts(decimal Value) : IComparable<Watts>
{
    /// <summary>None at all.</summary>
    public static Watts Zero => default;

    /// <summary>The sum of two quantities.</summary>
    public static Watts operator +(Watts left, Watts right) => new(left.Value + right.Value);

    /// <summary>The difference of two quantities.</summary>
    public static Watts operator -(Watts left, Watts right) => new(left.Value - right.Value);

    /// <summary>Whether the left quantity is the smaller one.</summary>
    public static bool operator <(Watts left, Watts right) => left.Value < right.Value;

    /// <summary>Whether the left quantity is the larger one.</summary>
    public static bool operator >(Watts left, Watts right) => left.Value > right.Value;

    /// <summary>Whether the left quantity is not the larger one.</summary>
    public static bool operator <=(Watts left, Watts right) => left.Value <= right.Value;

    /// <summary>Whether the left quantity is not the smaller one.</summary>
    public static bool operator >=(Watts left, Watts right) => left.Value >= right.Value;

    /// <inheritdoc />
    public int CompareTo(Watts other) => Value.CompareTo(other.Value);

    /// <summary>The number with its unit, culture-free.</summary>
    public override string ToString() => FormattableString.Invariant($"{Value} W");
}
