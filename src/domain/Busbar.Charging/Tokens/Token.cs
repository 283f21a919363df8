namespace Busbar.Charging.Tokens;

/// <summary>A token that the operator knows, with what it may do.</summary>
public sealed record Token
{
    /// <summary>What the driver presents.</summary>
    public required IdToken IdToken { get; init; }

    /// <summary>The group: tokens of one group may stop each other's sessions.</summary>
    public IdToken? Group { get; init; }

    /// <summary>From when it is no longer valid; null for ever valid.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Whether it is refused everywhere.</summary>
    public bool IsBlocked { get; init; }

    /// <summary>Whether it may have more than one session at once.</summary>
    public bool AllowsConcurrent { get; init; }

    /// <summary>A note for people, for example whose card it is.</summary>
    public string? Label { get; init; }
}
