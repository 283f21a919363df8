using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>The driver's own energy contract (OCPI 2.3.0 12.4.2).</summary>
[WireObject("EnergyContract", "OCPI 2.3.0 12.4.2")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record EnergyContract
{
    /// <summary>The name of the energy supplier.</summary>
    [MaxLength(64)]
    public required string SupplierName { get; init; }

    /// <summary>The contract that the token stands for.</summary>
    [MaxLength(64)]
    public string? ContractId { get; init; }
}
