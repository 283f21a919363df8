using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A price of energy and when it holds (OCPP 2.1 2.98).</summary>
[WireRecord]
public sealed partial record TariffEnergyPrice
{
    /// <summary>The price of a kilowatt-hour, without tax.</summary>
    public required decimal PriceKwh { get; init; }

    /// <summary>When it holds.</summary>
    public TariffConditions? Conditions { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
