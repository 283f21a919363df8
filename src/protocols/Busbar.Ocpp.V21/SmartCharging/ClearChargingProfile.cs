using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to remove charging profiles (OCPP 2.1 K10).</summary>
[WireMessage("ClearChargingProfile", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 K10")]
[WireRecord]
public sealed partial record ClearChargingProfileRequest
{
    /// <summary>The one profile to remove.</summary>
    public int? ChargingProfileId { get; init; }

    /// <summary>Which profiles to remove.</summary>
    public ClearChargingProfile? ChargingProfileCriteria { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether profiles were removed (OCPP 2.1 K10).</summary>
[WireMessage("ClearChargingProfile", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 K10")]
[WireRecord]
public sealed partial record ClearChargingProfileResponse
{
    /// <summary>Whether any was removed.</summary>
    public required ClearChargingProfileStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Which profiles to remove; each member narrows (OCPP 2.1 2.22).</summary>
[WireRecord]
public sealed partial record ClearChargingProfile
{
    /// <summary>Those of this EVSE; 0 means those of the whole station.</summary>
    [Range(Min = 0)]
    public int? EvseId { get; init; }

    /// <summary>Those with this purpose.</summary>
    public ChargingProfilePurpose? ChargingProfilePurpose { get; init; }

    /// <summary>Those at this stack level.</summary>
    [Range(Min = 0)]
    public int? StackLevel { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether profiles were removed (OCPP 2.1 3.20).</summary>
[WireEnum]
public enum ClearChargingProfileStatus
{
    /// <summary>At least one profile is removed.</summary>
    Accepted,

    /// <summary>No profile matches.</summary>
    Unknown,
}
