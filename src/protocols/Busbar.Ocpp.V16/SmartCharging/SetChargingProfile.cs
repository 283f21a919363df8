using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks to install a charging profile (OCPP 1.6 5.16).</summary>
[WireMessage("SetChargingProfile", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 5.16")]
[WireRecord]
public sealed partial record SetChargingProfileRequest
{
    /// <summary>The connector, counted from 1; 0 means the whole charge point.</summary>
    public required int ConnectorId { get; init; }

    /// <summary>The profile.</summary>
    public required ChargingProfile CsChargingProfiles { get; init; }
}

/// <summary>Says whether the profile is installed (OCPP 1.6 5.16).</summary>
[WireMessage("SetChargingProfile", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 5.16")]
[WireRecord]
public sealed partial record SetChargingProfileResponse
{
    /// <summary>Whether it is.</summary>
    public required ChargingProfileStatus Status { get; init; }
}

/// <summary>Whether the charge point took a charging profile (OCPP 1.6 7.11).</summary>
[WireEnum]
public enum ChargingProfileStatus
{
    /// <summary>The profile is in use or waits for its turn.</summary>
    Accepted,

    /// <summary>The profile is refused.</summary>
    Rejected,

    /// <summary>The charge point has no smart charging.</summary>
    NotSupported,
}
