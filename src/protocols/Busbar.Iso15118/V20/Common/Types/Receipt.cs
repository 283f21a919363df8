using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The receipt.</summary>
[ExiType("ReceiptType", V20Namespaces.CommonTypes)]
public sealed partial record Receipt
{
    /// <summary>Where the schedule starts, in seconds since 1970.</summary>
    [ExiElement("TimeAnchor")]
    public required ulong TimeAnchor { get; init; }

    /// <summary>The energy costs.</summary>
    [ExiElement("EnergyCosts")]
    public DetailedCost? EnergyCosts { get; init; }

    /// <summary>The occupancy costs.</summary>
    [ExiElement("OccupancyCosts")]
    public DetailedCost? OccupancyCosts { get; init; }

    /// <summary>The additional services costs.</summary>
    [ExiElement("AdditionalServicesCosts")]
    public DetailedCost? AdditionalServicesCosts { get; init; }

    /// <summary>The overstay costs.</summary>
    [ExiElement("OverstayCosts")]
    public DetailedCost? OverstayCosts { get; init; }

    /// <summary>The tax costs.</summary>
    [ExiElement("TaxCosts"), ExiOccurs(Max = 10)]
    public IReadOnlyList<DetailedTax> TaxCosts { get; init; } = [];
}
