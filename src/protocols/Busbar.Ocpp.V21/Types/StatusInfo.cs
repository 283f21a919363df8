using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>More about a status (OCPP 2.1 2.93).</summary>
[WireRecord]
public sealed partial record StatusInfo
{
    /// <summary>A code from the appendix or of the vendor.</summary>
    [MaxLength(20)]
    public required string ReasonCode { get; init; }

    /// <summary>A text.</summary>
    [MaxLength(1024)]
    public string? AdditionalInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
