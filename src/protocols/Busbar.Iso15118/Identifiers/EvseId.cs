using System.Diagnostics.CodeAnalysis;

namespace Busbar.Iso15118.Identifiers;

/// <summary>Names a charging point (EVSEID): country, operator, the letter E and a number, for example <c>DE*ABC*E1234*5</c>.</summary>
public sealed record EvseId
{
    private const int CountryLength = 2;
    private const int OperatorLength = 3;
    private const int OutletAt = CountryLength + OperatorLength;
    private const int MaxOutletLength = 31;
    private const int MaxLength = 37;

    private EvseId(string text, string bare)
    {
        Text = text;
        Country = bare[..CountryLength];
        Operator = bare.Substring(CountryLength, OperatorLength);
        Outlet = bare[(OutletAt + 1)..];
    }

    /// <summary>What a station says that has no identifier.</summary>
    public const string Unknown = "ZZ00000";

    /// <summary>The identifier in capitals, with the separators it was written with: 7 to 37 characters.</summary>
    public string Text { get; }

    /// <summary>The country, for example <c>DE</c>.</summary>
    public string Country { get; }

    /// <summary>The operator, three characters.</summary>
    public string Operator { get; }

    /// <summary>The operator's own number, without separators.</summary>
    public string Outlet { get; }

    /// <summary>Reads an identifier with or without separators; the case of letters does not matter.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EvseId? id)
    {
        id = null;
        var bare = text is { Length: <= MaxLength } ? Identifier.Bare(text, separator: '*', MaxLength) : null;
        if (bare is null || bare.Length < OutletAt + 2 || bare.Length > OutletAt + 1 + MaxOutletLength || bare[OutletAt] != 'E'
            || !char.IsAsciiLetterUpper(bare[0]) || !char.IsAsciiLetterUpper(bare[1]))
        {
            return false;
        }

        id = new EvseId(text!.ToUpperInvariant(), bare);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(EvseId? other) => other is not null && Country == other.Country && Operator == other.Operator && Outlet == other.Outlet;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Country, Operator, Outlet);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
