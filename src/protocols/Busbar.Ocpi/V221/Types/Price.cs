using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>An amount of money (OCPI 2.2.1 16.5).</summary>
[WireObject("Price", "OCPI 2.2.1 16.5")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Price
{
    /// <summary>The amount without VAT.</summary>
    public required decimal ExclVat { get; init; }

    /// <summary>The amount with VAT.</summary>
    public decimal? InclVat { get; init; }
}
