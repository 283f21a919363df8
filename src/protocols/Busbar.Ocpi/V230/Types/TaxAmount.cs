using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>A tax on an amount (OCPI 2.3.0 17.9).</summary>
[WireObject("TaxAmount", "OCPI 2.3.0 17.9")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record TaxAmount
{
    /// <summary>The name of the tax.</summary>
    public required string Name { get; init; }

    /// <summary>The account the tax is paid to.</summary>
    public string? AccountNumber { get; init; }

    /// <summary>The rate, in percent.</summary>
    public decimal? Percentage { get; init; }

    /// <summary>The amount of the tax.</summary>
    public required decimal Amount { get; init; }
}
