using Busbar.Wire;

namespace Busbar.Oscp;

/// <summary>Sets the capacity of a group over time (OSCP 2.0 UpdateGroupCapacityForecast).</summary>
[WireMessage("UpdateGroupCapacityForecast", MessageKind.Send, MessageSender.Either, "OSCP 2.0 UpdateGroupCapacityForecast")]
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record UpdateGroupCapacityForecast
{
    /// <summary>The group, as agreed beforehand.</summary>
    public required string GroupId { get; init; }

    /// <summary>What the capacities mean.</summary>
    public required CapacityForecastType Type { get; init; }

    /// <summary>The capacities.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<ForecastedBlock> ForecastedBlocks { get; init; }
}

/// <summary>What the capacities of a forecast mean (OSCP 2.0 CapacityForecastType).</summary>
[WireEnum]
public enum CapacityForecastType
{
    /// <summary>The most that is drawn.</summary>
    Consumption,

    /// <summary>The most that is fed back.</summary>
    Generation,

    /// <summary>The most that is drawn while the sender is offline.</summary>
    FallbackConsumption,

    /// <summary>The most that is fed back while the sender is offline.</summary>
    FallbackGeneration,

    /// <summary>What is preferred inside the limits.</summary>
    Optimum,
}
