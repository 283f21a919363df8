using Busbar.Charging.Parties;

namespace Busbar.Charging.Tokens;

/// <summary>A token of a mobility provider, with what a station may do with it. Its ids are masked wherever it is printed.</summary>
public sealed record RoamingToken
{
    /// <summary>Whose it is; null where a partner does not tell.</summary>
    public PartyId? Party { get; init; }

    /// <summary>What a reader sees, or an id of the provider; unique with its kind.</summary>
    public required string Uid { get; init; }

    /// <summary>What it is, in the words of OCPI 2.3.0: RFID, APP_USER, AD_HOC_USER, EMAID, OTHER.</summary>
    public required string Kind { get; init; }

    /// <summary>The contract it stands for.</summary>
    public required string ContractId { get; init; }

    /// <summary>The number printed on it.</summary>
    public string? VisualNumber { get; init; }

    /// <summary>Who issued it, as printed on it.</summary>
    public required string Issuer { get; init; }

    /// <summary>The group: tokens of one group may stop each other's sessions.</summary>
    public string? GroupId { get; init; }

    /// <summary>Whether it may be used at all.</summary>
    public required bool IsValid { get; init; }

    /// <summary>Whether a station may decide on it without asking.</summary>
    public required Whitelist Whitelist { get; init; }

    /// <summary>The driver's language, ISO 639-1.</summary>
    public string? Language { get; init; }

    /// <summary>The driver's usual preference.</summary>
    public ChargingPreference? Preference { get; init; }

    /// <summary>The supplier of the driver's own energy contract.</summary>
    public string? EnergySupplier { get; init; }

    /// <summary>The driver's own energy contract.</summary>
    public string? EnergyContractId { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <inheritdoc />
    public override string ToString() => $"{Kind} {new IdToken(Uid).Masked} of {Party?.ToString() ?? "unknown"}";
}

/// <summary>Whether a station may decide on a token without asking.</summary>
public enum Whitelist
{
    /// <summary>It decides and never asks.</summary>
    Always,

    /// <summary>It may do either.</summary>
    Allowed,

    /// <summary>It asks, and decides only when nobody answers.</summary>
    AllowedOffline,

    /// <summary>It always asks.</summary>
    Never,
}

/// <summary>What a driver prefers.</summary>
public enum ChargingPreference
{
    /// <summary>As the operator likes.</summary>
    Regular,

    /// <summary>As cheap as possible.</summary>
    Cheap,

    /// <summary>As fast as possible.</summary>
    Fast,

    /// <summary>As green as possible.</summary>
    Green,
}
