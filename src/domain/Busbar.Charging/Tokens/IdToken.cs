namespace Busbar.Charging.Tokens;

/// <summary>What a driver identifies with. Its text is masked wherever it is printed.</summary>
/// <param name="Value">The text: case-insensitive (OCPP 1.6 7.28, OCPP 2.1 2.36).</param>
/// <param name="Type">The kind in the words of OCPP 2.1: ISO14443, Central, eMAID, KeyCode, …; "Unknown" from 1.6.</param>
public readonly record struct IdToken(string Value, string Type = IdToken.UnknownType) : IEquatable<IdToken>
{
    /// <summary>The kind of a token from OCPP 1.6, which does not tell.</summary>
    public const string UnknownType = "Unknown";

    /// <summary>The kind that needs no token, for example a start by a button.</summary>
    public const string NoAuthorization = "NoAuthorization";

    /// <summary>Tokens are the same when their texts are, whatever their case and kind.</summary>
    public bool Equals(IdToken other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <summary>The text with all but its last four characters hidden; a short one is hidden whole.</summary>
    public string Masked => Value is null ? "" : Value.Length < 8 ? "••••" : string.Concat("••••", Value.AsSpan(Value.Length - 4));

    /// <inheritdoc />
    public override string ToString() => Masked;
}
