using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Data beyond the specification, kept as it is (OCPP 2.1 part 4 9).</summary>
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record CustomData
{
    /// <summary>Whose data it is.</summary>
    [MaxLength(255)]
    public required string VendorId { get; init; }
}
