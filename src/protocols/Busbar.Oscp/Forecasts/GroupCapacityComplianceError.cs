using Busbar.Wire;

namespace Busbar.Oscp;

/// <summary>Says that a forecast cannot be met or was not met (OSCP 2.0 GroupCapacityComplianceError).</summary>
[WireMessage("GroupCapacityComplianceError", MessageKind.Send, MessageSender.Either, "OSCP 2.0 GroupCapacityComplianceError")]
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record GroupCapacityComplianceError
{
    /// <summary>Why, in words.</summary>
    public required string Message { get; init; }

    /// <summary>The blocks that it is about; absent means all of the forecast it answers.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<ForecastedBlock>? ForecastedBlocks { get; init; }
}
