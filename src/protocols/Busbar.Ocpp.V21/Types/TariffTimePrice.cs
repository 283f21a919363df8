using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A price of time and when it holds (OCPP 2.1 2.102).</summary>
[WireRecord]
public sealed partial record TariffTimePrice
{
    /// <summary>The price of a minute, without tax.</summary>
    public required decimal PriceMinute { get; init; }

    /// <summary>When it holds.</summary>
    public TariffConditions? Conditions { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
