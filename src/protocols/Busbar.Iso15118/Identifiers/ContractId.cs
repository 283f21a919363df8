using System.Diagnostics.CodeAnalysis;

namespace Busbar.Iso15118.Identifiers;

/// <summary>Names a contract of e-mobility (EMAID): country, provider, instance and a check digit.</summary>
public sealed record ContractId
{
    private const int CountryLength = 2;
    private const int ProviderLength = 3;
    private const int InstanceLength = 9;
    private const int Length = CountryLength + ProviderLength + InstanceLength;

    private ContractId(string text) => Text = text;

    /// <summary>The identifier without separators, in capitals, with its check digit: 15 characters.</summary>
    public string Text { get; }

    /// <summary>The country, for example <c>DE</c>.</summary>
    public string Country => Text[..CountryLength];

    /// <summary>The provider, three characters.</summary>
    public string Provider => Text.Substring(CountryLength, ProviderLength);

    /// <summary>The provider's own number, nine characters.</summary>
    public string Instance => Text.Substring(CountryLength + ProviderLength, InstanceLength);

    /// <summary>The check digit.</summary>
    public char CheckDigit => Text[Length];

    /// <summary>Reads an identifier with or without separators and check digit; the case of letters does not matter.</summary>
    /// <returns>False for another form, or for a check digit that is wrong.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ContractId? id)
    {
        id = null;
        var bare = Identifier.Bare(text, separator: '-', Length + 1);
        if (bare is null || bare.Length < Length || !IsCountry(bare))
        {
            return false;
        }

        var digit = Identifiers.CheckDigit.Of(bare.AsSpan(0, Length));
        if (bare.Length > Length && bare[Length] != digit)
        {
            return false;
        }

        id = new ContractId(bare[..Length] + digit);
        return true;
    }

    /// <summary>The identifier with separators: <c>DE-8AA-CA2B3C4D5-L</c>.</summary>
    public string ToSeparated() => $"{Country}-{Provider}-{Instance}-{CheckDigit}";

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static bool IsCountry(string bare) => char.IsAsciiLetterUpper(bare[0]) && char.IsAsciiLetterUpper(bare[1]);
}
