namespace Busbar.Ocpi.Transport;

/// <summary>A party as addresses and headers name it; case does not matter, and is kept.</summary>
/// <param name="CountryCode">The country, ISO 3166 alpha-2.</param>
/// <param name="PartyId">The party in that country, three characters.</param>
public readonly record struct OcpiParty(string CountryCode, string PartyId) : IEquatable<OcpiParty>
{
    /// <inheritdoc/>
    public bool Equals(OcpiParty other)
    {
        return string.Equals(CountryCode, other.CountryCode, StringComparison.OrdinalIgnoreCase)
            && string.Equals(PartyId, other.PartyId, StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        return HashCode.Combine(
            StringComparer.OrdinalIgnoreCase.GetHashCode(CountryCode ?? ""),
            StringComparer.OrdinalIgnoreCase.GetHashCode(PartyId ?? ""));
    }

    /// <summary>Reads a country code and a party id written together, as <c>hub_party_id</c> is (OCPI 2.3.0 7.3.1).</summary>
    /// <param name="text">Five characters.</param>
    /// <param name="party">The party.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string? text, out OcpiParty party)
    {
        party = text is { Length: 5 } ? new OcpiParty(text[..2], text[2..]) : default;
        return text is { Length: 5 };
    }

    /// <summary>The party as people write it, for example NL-TNM.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        return $"{CountryCode}-{PartyId}";
    }
}
