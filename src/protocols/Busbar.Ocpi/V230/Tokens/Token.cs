using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>What a driver identifies with (OCPI 2.3.0 12.3.2).</summary>
[WireObject("Token", "OCPI 2.3.0 12.3.2")]
[WirePatch]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Token
{
    /// <summary>The country of the party that owns it, ISO 3166 alpha-2.</summary>
    [MaxLength(2)]
    [CiString]
    public required string CountryCode { get; init; }

    /// <summary>The party that owns it, three characters.</summary>
    [MaxLength(3)]
    [CiString]
    public required string PartyId { get; init; }

    /// <summary>The id that a reader sees, or an id of the provider.</summary>
    [MaxLength(36)]
    [CiString]
    public required string Uid { get; init; }

    /// <summary>What the token is; with the uid it identifies the token.</summary>
    public required OpenEnum<TokenType> Type { get; init; }

    /// <summary>The contract that the token stands for.</summary>
    [MaxLength(36)]
    [CiString]
    public required string ContractId { get; init; }

    /// <summary>The number printed on the token.</summary>
    [MaxLength(64)]
    public string? VisualNumber { get; init; }

    /// <summary>Who issued the token, as printed on it.</summary>
    [MaxLength(64)]
    public required string Issuer { get; init; }

    /// <summary>The group of tokens that stand for each other.</summary>
    [MaxLength(36)]
    [CiString]
    public string? GroupId { get; init; }

    /// <summary>Whether the token may be used at all.</summary>
    public required bool Valid { get; init; }

    /// <summary>Whether a station may decide on the token without asking.</summary>
    public required WhitelistType Whitelist { get; init; }

    /// <summary>The language, ISO 639-1.</summary>
    [MaxLength(2)]
    public string? Language { get; init; }

    /// <summary>The driver's usual charging preference.</summary>
    public ProfileType? DefaultProfileType { get; init; }

    /// <summary>The driver's own energy contract, for stations that take one.</summary>
    public EnergyContract? EnergyContract { get; init; }

    /// <summary>When it last changed, or was made.</summary>
    public required DateTimeOffset LastUpdated { get; init; }
}

/// <summary>Whether a station may decide on a token without asking (OCPI 2.3.0 12.4.5).</summary>
[WireEnum]
public enum WhitelistType
{
    /// <summary>Never asks: the cached token decides.</summary>
    Always,

    /// <summary>May ask or decide.</summary>
    Allowed,

    /// <summary>Asks; decides only when nobody answers.</summary>
    AllowedOffline,

    /// <summary>Always asks.</summary>
    Never,
}
