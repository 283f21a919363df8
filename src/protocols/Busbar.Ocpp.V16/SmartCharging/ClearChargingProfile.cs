using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks to remove charging profiles; each member narrows (OCPP 1.6 5.5).</summary>
[WireMessage("ClearChargingProfile", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 5.5")]
[WireRecord]
public sealed partial record ClearChargingProfileRequest
{
    /// <summary>The one profile to remove.</summary>
    public int? Id { get; init; }

    /// <summary>Those of this connector; 0 means those of the whole charge point.</summary>
    public int? ConnectorId { get; init; }

    /// <summary>Those with this purpose.</summary>
    public ChargingProfilePurposeType? ChargingProfilePurpose { get; init; }

    /// <summary>Those at this stack level.</summary>
    public int? StackLevel { get; init; }
}

/// <summary>Says whether profiles were removed (OCPP 1.6 5.5).</summary>
[WireMessage("ClearChargingProfile", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 5.5")]
[WireRecord]
public sealed partial record ClearChargingProfileResponse
{
    /// <summary>Whether any was removed.</summary>
    public required ClearChargingProfileStatus Status { get; init; }
}

/// <summary>Whether profiles were removed (OCPP 1.6 7.21).</summary>
[WireEnum]
public enum ClearChargingProfileStatus
{
    /// <summary>At least one profile is removed.</summary>
    Accepted,

    /// <summary>No profile matches.</summary>
    Unknown,
}
