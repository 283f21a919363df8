using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A fixed price and when it holds (OCPP 2.1 2.100).</summary>
[WireRecord]
public sealed partial record TariffFixedPrice
{
    /// <summary>The price, without tax.</summary>
    public required decimal PriceFixed { get; init; }

    /// <summary>When it holds.</summary>
    public TariffConditionsFixed? Conditions { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
