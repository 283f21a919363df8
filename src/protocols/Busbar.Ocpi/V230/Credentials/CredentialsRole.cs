using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>A party of a platform with its role (OCPI 2.3.0 7.4.1).</summary>
[WireObject("CredentialsRole", "OCPI 2.3.0 7.4.1")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record CredentialsRole
{
    /// <summary>The role.</summary>
    public required Role Role { get; init; }

    /// <summary>The party as it shows itself to drivers.</summary>
    public required BusinessDetails BusinessDetails { get; init; }

    /// <summary>The party that owns it, three characters.</summary>
    [MaxLength(3)]
    [CiString]
    public required string PartyId { get; init; }

    /// <summary>The country of the party that owns it, ISO 3166 alpha-2.</summary>
    [MaxLength(2)]
    [CiString]
    public required string CountryCode { get; init; }
}
