using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Another token that belongs to the same user (OCPP 2.1 2.3).</summary>
[WireRecord]
public sealed partial record AdditionalInfo
{
    /// <summary>The other token's text.</summary>
    [MaxLength(255)]
    public required string AdditionalIdToken { get; init; }

    /// <summary>What it is; the parties agree on the words.</summary>
    [MaxLength(50)]
    public required string Type { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
