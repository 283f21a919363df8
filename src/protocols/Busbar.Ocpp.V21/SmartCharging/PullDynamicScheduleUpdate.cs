using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks for new values for a dynamic profile (OCPP 2.1 K28).</summary>
[WireMessage("PullDynamicScheduleUpdate", MessageKind.Request, MessageSender.Station, "OCPP 2.1 K28")]
[WireRecord]
public sealed partial record PullDynamicScheduleUpdateRequest
{
    /// <summary>The profile.</summary>
    public required int ChargingProfileId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Brings new values for a dynamic profile (OCPP 2.1 K28).</summary>
[WireMessage("PullDynamicScheduleUpdate", MessageKind.Response, MessageSender.Station, "OCPP 2.1 K28")]
[WireRecord]
public sealed partial record PullDynamicScheduleUpdateResponse
{
    /// <summary>Whether there are any.</summary>
    public required ChargingProfileStatus Status { get; init; }

    /// <summary>The values.</summary>
    public ChargingScheduleUpdate? ScheduleUpdate { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
