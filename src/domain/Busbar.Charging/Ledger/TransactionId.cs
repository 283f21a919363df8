using System.Globalization;

namespace Busbar.Charging.Ledger;

/// <summary>The identity of a transaction at its station: text in OCPP 2.x, a number that the operator gave in 1.6.</summary>
/// <param name="Value">The text.</param>
public readonly record struct TransactionId(string Value)
{
    /// <summary>The identity that a 1.6 number stands for.</summary>
    public static TransactionId FromNumber(long number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The number of a 1.6 transaction; null when it is none.</summary>
    public long? Number =>
        long.TryParse(Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <inheritdoc />
    public override string ToString() => Value;
}
