using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>A token that stands for a user (OCPP 2.0.1 2.28).</summary>
[WireRecord]
public sealed partial record IdToken
{
    /// <summary>The token's text; upper and lower case are the same.</summary>
    [WireName("idToken")]
    [MaxLength(36)]
    public required string Value { get; init; }

    /// <summary>What the token is.</summary>
    public required IdTokenKind Type { get; init; }

    /// <summary>Other tokens of the same user.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<AdditionalInfo>? AdditionalInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
