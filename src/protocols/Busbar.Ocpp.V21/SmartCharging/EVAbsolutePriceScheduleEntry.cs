using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A span of time in a vehicle's price offer (OCPP 2.1 2.40).</summary>
[WireRecord]
public sealed partial record EVAbsolutePriceScheduleEntry
{
    /// <summary>Seconds it lasts.</summary>
    public required int Duration { get; init; }

    /// <summary>The prices by power.</summary>
    [Items(Min = 1, Max = 8)]
    public required IReadOnlyList<EVPriceRule> EvPriceRule { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
