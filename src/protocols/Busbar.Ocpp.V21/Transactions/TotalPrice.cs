using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A sum of money; with tax, without, or both (OCPP 2.1 2.108).</summary>
[WireRecord]
public sealed partial record TotalPrice
{
    /// <summary>Without tax.</summary>
    public decimal? ExclTax { get; init; }

    /// <summary>With tax.</summary>
    public decimal? InclTax { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
