namespace Busbar.Charging.Parties;

/// <summary>A company in roaming: a country and three characters. Case does not matter, and is kept.</summary>
/// <param name="Country">The country, ISO 3166 alpha-2.</param>
/// <param name="Code">The company in that country.</param>
public readonly record struct PartyId(string Country, string Code) : IEquatable<PartyId>
{
    /// <summary>Parties are the same whatever the case of their letters.</summary>
    public bool Equals(PartyId other) =>
        string.Equals(Country, other.Country, StringComparison.OrdinalIgnoreCase) && string.Equals(Code, other.Code, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override int GetHashCode() =>
        HashCode.Combine(StringComparer.OrdinalIgnoreCase.GetHashCode(Country ?? ""), StringComparer.OrdinalIgnoreCase.GetHashCode(Code ?? ""));

    /// <summary>The party as people write it, for example NL-TNM.</summary>
    public override string ToString() => $"{Country}-{Code}";
}
