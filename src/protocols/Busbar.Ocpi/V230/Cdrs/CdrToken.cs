using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>The token of a session, as it was then (OCPI 2.3.0 10.4.5).</summary>
[WireObject("CdrToken", "OCPI 2.3.0 10.4.5")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record CdrToken
{
    /// <summary>The country of the party that owns it, ISO 3166 alpha-2.</summary>
    [MaxLength(2)]
    [CiString]
    public required string CountryCode { get; init; }

    /// <summary>The party that owns it, three characters.</summary>
    [MaxLength(3)]
    [CiString]
    public required string PartyId { get; init; }

    /// <summary>The technical id.</summary>
    [MaxLength(36)]
    [CiString]
    public required string Uid { get; init; }

    /// <summary>The kind.</summary>
    public required OpenEnum<TokenType> Type { get; init; }

    /// <summary>The contract that the token stands for.</summary>
    [MaxLength(36)]
    [CiString]
    public required string ContractId { get; init; }
}
