using Busbar.Wire;

namespace Busbar.Oscp;

/// <summary>Asks for another capacity; the answer is a new forecast (OSCP 2.0 AdjustGroupCapacityForecast).</summary>
[WireMessage("AdjustGroupCapacityForecast", MessageKind.Send, MessageSender.Either, "OSCP 2.0 AdjustGroupCapacityForecast")]
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record AdjustGroupCapacityForecast
{
    /// <summary>The group.</summary>
    public required string GroupId { get; init; }

    /// <summary>What the capacities mean.</summary>
    public required CapacityForecastType Type { get; init; }

    /// <summary>The capacities that are asked for.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<ForecastedBlock> ForecastedBlocks { get; init; }
}
