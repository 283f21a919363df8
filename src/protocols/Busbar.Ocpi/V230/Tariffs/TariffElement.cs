using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Prices, and when they apply (OCPI 2.3.0 11.4.5).</summary>
[WireObject("TariffElement", "OCPI 2.3.0 11.4.5")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record TariffElement
{
    /// <summary>The prices, one for each dimension.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<PriceComponent> PriceComponents { get; init; }

    /// <summary>When the element applies; absent means always.</summary>
    public TariffRestrictions? Restrictions { get; init; }
}
