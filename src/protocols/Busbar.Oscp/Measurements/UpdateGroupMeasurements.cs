using Busbar.Wire;

namespace Busbar.Oscp;

/// <summary>Reports what a group drew and fed back (OSCP 2.0 UpdateGroupMeasurements).</summary>
[WireMessage("UpdateGroupMeasurements", MessageKind.Send, MessageSender.Either, "OSCP 2.0 UpdateGroupMeasurements")]
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record UpdateGroupMeasurements
{
    /// <summary>The group.</summary>
    public required string GroupId { get; init; }

    /// <summary>The readings.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<EnergyMeasurement> Measurements { get; init; }
}
