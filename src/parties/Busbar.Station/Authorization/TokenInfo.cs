namespace Busbar.Station.Authorization;

/// <summary>What is known of a token, with the status words of OCPP 2.x.</summary>
public sealed record TokenInfo(TokenStatus Status)
{
    /// <summary>When the knowledge ends; null for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The group whose tokens may stop each other's sessions.</summary>
    public IdToken? Group { get; init; }

    /// <summary>A text for the driver.</summary>
    public string? PersonalMessage { get; init; }

    /// <summary>The only EVSEs where the token may charge; empty for all.</summary>
    public IReadOnlyList<int> Evses { get; init; } = [];

    internal static TokenInfo Accepted { get; } = new(TokenStatus.Accepted);

    internal bool IsAcceptedAt(DateTimeOffset now) => Status == TokenStatus.Accepted && !(ExpiresAt <= now);

    internal bool IsForEvse(int evseId) => Evses.Count == 0 || Evses.Contains(evseId);
}

/// <summary>Whether a token may charge, in the words of OCPP 2.x; 1.6 has the first four and ConcurrentTx.</summary>
public enum TokenStatus
{
    /// <summary>It may charge.</summary>
    Accepted,

    /// <summary>It is known and barred.</summary>
    Blocked,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>Nobody knows it.</summary>
    Invalid,

    /// <summary>It charges elsewhere already.</summary>
    ConcurrentTx,

    /// <summary>Its holder has no money.</summary>
    NoCredit,

    /// <summary>It may not use this kind of EVSE.</summary>
    NotAllowedTypeEVSE,

    /// <summary>It may not charge here.</summary>
    NotAtThisLocation,

    /// <summary>It may not charge now.</summary>
    NotAtThisTime,

    /// <summary>Nobody knows it and nobody can be asked.</summary>
    Unknown,
}
