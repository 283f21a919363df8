using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What holds for a token (OCPP 2.1 2.60).</summary>
[WireRecord]
public sealed partial record IdTokenInfo
{
    /// <summary>Whether it may charge.</summary>
    public required AuthorizationStatus Status { get; init; }

    /// <summary>Until when the station may remember this.</summary>
    public DateTimeOffset? CacheExpiryDateTime { get; init; }

    /// <summary>Its priority, -9 to 9; absent means 0, and a transaction's own goes before it.</summary>
    public int? ChargingPriority { get; init; }

    /// <summary>The group it belongs to, whose members may stop each other's transactions.</summary>
    public IdToken? GroupIdToken { get; init; }

    /// <summary>The user's language (BCP 47).</summary>
    [MaxLength(8)]
    public string? Language1 { get; init; }

    /// <summary>The user's second language (BCP 47).</summary>
    [MaxLength(8)]
    public string? Language2 { get; init; }

    /// <summary>The EVSEs where it may charge; absent means all.</summary>
    [Items(Min = 1)]
    [Range(Min = 0)]
    public IReadOnlyList<int>? EvseId { get; init; }

    /// <summary>A text for the user.</summary>
    public MessageContent? PersonalMessage { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
