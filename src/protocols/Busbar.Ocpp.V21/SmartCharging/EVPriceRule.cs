using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A price from a power on (OCPP 2.1 2.46).</summary>
[WireRecord]
public sealed partial record EVPriceRule
{
    /// <summary>The price of a kilowatt-hour.</summary>
    public required decimal EnergyFee { get; init; }

    /// <summary>The power from which it holds, in watts.</summary>
    public required decimal PowerRangeStart { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
