using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to install a charging profile (OCPP 2.1 K01).</summary>
[WireMessage("SetChargingProfile", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 K01")]
[WireRecord]
public sealed partial record SetChargingProfileRequest
{
    /// <summary>The EVSE; 0 means the whole station, or each EVSE for a default profile.</summary>
    [Range(Min = 0)]
    public required int EvseId { get; init; }

    /// <summary>The profile.</summary>
    public required ChargingProfile ChargingProfile { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the profile is installed (OCPP 2.1 K01).</summary>
[WireMessage("SetChargingProfile", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 K01")]
[WireRecord]
public sealed partial record SetChargingProfileResponse
{
    /// <summary>Whether it is.</summary>
    public required ChargingProfileStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
