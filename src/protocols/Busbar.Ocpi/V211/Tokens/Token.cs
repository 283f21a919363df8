using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>What a driver identifies with (OCPI 2.1.1 12.3.2).</summary>
[WireObject("Token", "OCPI 2.1.1 12.3.2")]
[WirePatch]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Token
{
    /// <summary>The id that a reader sees, or an id of the provider.</summary>
    [MaxLength(36)]
    public required string Uid { get; init; }

    /// <summary>What the token is; with the uid it identifies the token.</summary>
    public required TokenType Type { get; init; }

    /// <summary>The number printed on the token.</summary>
    [MaxLength(64)]
    public string? VisualNumber { get; init; }

    /// <summary>Who issued the token, as printed on it.</summary>
    [MaxLength(64)]
    public required string Issuer { get; init; }

    /// <summary>Whether the token may be used at all.</summary>
    public required bool Valid { get; init; }

    /// <summary>Whether a station may decide on the token without asking.</summary>
    public required WhitelistType Whitelist { get; init; }

    /// <summary>The language, ISO 639-1.</summary>
    [MaxLength(2)]
    public string? Language { get; init; }

    /// <summary>When it last changed, or was made.</summary>
    public required DateTimeOffset LastUpdated { get; init; }

    /// <summary>The contract that the token stands for.</summary>
    [MaxLength(36)]
    public required string AuthId { get; init; }
}

/// <summary>What a token is (OCPI 2.1.1 12.4.3).</summary>
[WireEnum]
public enum TokenType
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>A card.</summary>
    Rfid,
}

/// <summary>Whether a station may decide on a token without asking (OCPI 2.1.1 12.4.4).</summary>
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
