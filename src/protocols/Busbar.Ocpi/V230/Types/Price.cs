using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>An amount of money (OCPI 2.3.0 17.8).</summary>
[WireObject("Price", "OCPI 2.3.0 17.8")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Price
{
    /// <summary>The amount without taxes.</summary>
    public required decimal BeforeTaxes { get; init; }

    /// <summary>The taxes on it.</summary>
    public IReadOnlyList<TaxAmount>? Taxes { get; init; }
}
