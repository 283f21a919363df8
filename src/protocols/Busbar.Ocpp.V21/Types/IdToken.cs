using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A token that stands for a user (OCPP 2.1 2.61).</summary>
[WireRecord]
public sealed partial record IdToken
{
    /// <summary>The token's text; upper and lower case are the same.</summary>
    [WireName("idToken")]
    [MaxLength(255)]
    public required string Value { get; init; }

    /// <summary>What the token is, by the names of the appendix, such as Central, eMAID or ISO14443.</summary>
    [MaxLength(20)]
    public required string Type { get; init; }

    /// <summary>Other tokens of the same user.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<AdditionalInfo>? AdditionalInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
