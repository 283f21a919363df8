using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>What holds for a token (OCPP 1.6 7.27).</summary>
[WireRecord]
public sealed partial record IdTagInfo
{
    /// <summary>Whether it may charge.</summary>
    public required AuthorizationStatus Status { get; init; }

    /// <summary>Until when the charge point may remember this; absent means forever.</summary>
    public DateTimeOffset? ExpiryDate { get; init; }

    /// <summary>The token's parent, whose children may stop each other's transactions.</summary>
    [MaxLength(20)]
    public string? ParentIdTag { get; init; }
}
