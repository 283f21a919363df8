using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>Prices, and when they apply (OCPI 2.2.1 11.4.4).</summary>
[WireObject("TariffElement", "OCPI 2.2.1 11.4.4")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record TariffElement
{
    /// <summary>The prices, one for each dimension.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<PriceComponent> PriceComponents { get; init; }

    /// <summary>When the element applies; absent means always.</summary>
    public TariffRestrictions? Restrictions { get; init; }
}
