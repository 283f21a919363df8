using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>A bound of a price (OCPI 2.3.0 11.4.3).</summary>
[WireObject("PriceLimit", "OCPI 2.3.0 11.4.3")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record PriceLimit
{
    /// <summary>The limit without taxes.</summary>
    public required decimal BeforeTaxes { get; init; }

    /// <summary>The limit with taxes.</summary>
    public decimal? AfterTaxes { get; init; }
}
