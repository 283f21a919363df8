using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Sends new values for a dynamic profile (OCPP 2.1 K28).</summary>
[WireMessage("UpdateDynamicSchedule", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 K28")]
[WireRecord]
public sealed partial record UpdateDynamicScheduleRequest
{
    /// <summary>The profile.</summary>
    public required int ChargingProfileId { get; init; }

    /// <summary>The values.</summary>
    public required ChargingScheduleUpdate ScheduleUpdate { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether they are taken (OCPP 2.1 K28).</summary>
[WireMessage("UpdateDynamicSchedule", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 K28")]
[WireRecord]
public sealed partial record UpdateDynamicScheduleResponse
{
    /// <summary>Whether they are.</summary>
    public required ChargingProfileStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
