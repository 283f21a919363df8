using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>An amount of money; with tax, without, or both (OCPP 2.1 2.80).</summary>
[WireRecord]
public sealed partial record Price
{
    /// <summary>Without tax.</summary>
    public decimal? ExclTax { get; init; }

    /// <summary>With tax.</summary>
    public decimal? InclTax { get; init; }

    /// <summary>The taxes in it.</summary>
    [Items(Min = 1, Max = 5)]
    public IReadOnlyList<TaxRate>? TaxRates { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
