using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Fixed prices (OCPP 2.1 2.101).</summary>
[WireRecord]
public sealed partial record TariffFixed
{
    /// <summary>The prices; the first whose conditions are met holds.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<TariffFixedPrice> Prices { get; init; }

    /// <summary>The taxes.</summary>
    [Items(Min = 1, Max = 5)]
    public IReadOnlyList<TaxRate>? TaxRates { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
