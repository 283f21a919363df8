using Busbar.Charging.Parties;

namespace Busbar.Charging.Billing;

/// <summary>The token of a session, as it was then. Its ids are masked wherever it is printed.</summary>
public sealed record SessionToken
{
    /// <summary>Whose it is; null where a partner does not tell.</summary>
    public PartyId? Party { get; init; }

    /// <summary>What a reader saw, or an id of the provider; null where a partner does not tell.</summary>
    public string? Uid { get; init; }

    /// <summary>What it is, in the words of OCPI 2.3.0: RFID, APP_USER, AD_HOC_USER, EMAID, OTHER.</summary>
    public required string Kind { get; init; }

    /// <summary>The contract it stands for.</summary>
    public required string ContractId { get; init; }

    /// <inheritdoc />
    public override string ToString() => $"{Kind} of {Party?.ToString() ?? "unknown"}";
}

/// <summary>How a session was authorized.</summary>
public enum AuthorizationMethod
{
    /// <summary>The mobility provider was asked.</summary>
    Request,

    /// <summary>It was started by a command.</summary>
    Command,

    /// <summary>The token was on the whitelist.</summary>
    Whitelist,
}
