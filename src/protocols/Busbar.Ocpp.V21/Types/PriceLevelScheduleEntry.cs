using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A price level for a span of time (ISO 15118-20) (OCPP 2.1 2.76).</summary>
[WireRecord]
public sealed partial record PriceLevelScheduleEntry
{
    /// <summary>Seconds it lasts.</summary>
    public required int Duration { get; init; }

    /// <summary>The level; higher is dearer.</summary>
    [Range(Min = 0)]
    public required int PriceLevel { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
