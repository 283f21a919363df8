using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A price for a span of time (OCPP 2.1 2.85).</summary>
[WireRecord]
public sealed partial record SalesTariffEntry
{
    /// <summary>The span.</summary>
    public required RelativeTimeInterval RelativeTimeInterval { get; init; }

    /// <summary>The price's level; higher is dearer.</summary>
    [Range(Min = 0)]
    public int? EPriceLevel { get; init; }

    /// <summary>The costs by power.</summary>
    [Items(Min = 1, Max = 3)]
    public IReadOnlyList<ConsumptionCost>? ConsumptionCost { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
