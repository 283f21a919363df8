namespace Busbar.Charging.Stations;

/// <summary>The identity with which a charging station connects.</summary>
/// <param name="Value">The text of the identity, as in the last segment of the connection URL.</param>
public readonly record struct StationId(string Value)
{
    /// <summary>The longest identity (OCPP 2.0.1 part 4 3.1.1).</summary>
    public const int MaxLength = 48;

    /// <summary>Reads an identity: 1 to 48 characters, without a colon, a slash or control characters.</summary>
    public static bool TryParse(string? text, out StationId id)
    {
        id = default;
        if (string.IsNullOrEmpty(text) || text.Length > MaxLength)
            return false;
        foreach (var c in text)
        {
            if (c is ':' or '/' or '\\' or '?' or '#' or '%' || char.IsControl(c) || char.IsWhiteSpace(c))
                return false;
        }

        id = new StationId(text);
        return true;
    }

    /// <inheritdoc />
    public override string ToString() => Value;
}
