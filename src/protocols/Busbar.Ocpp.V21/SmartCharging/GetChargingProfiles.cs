using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks for installed charging profiles (OCPP 2.1 K09).</summary>
[WireMessage("GetChargingProfiles", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 K09")]
[WireRecord]
public sealed partial record GetChargingProfilesRequest
{
    /// <summary>Ties reports and notifications to this request.</summary>
    public required int RequestId { get; init; }

    /// <summary>Which profiles are meant.</summary>
    public required ChargingProfileCriterion ChargingProfile { get; init; }

    /// <summary>Those of this EVSE; 0 means those of the whole station, absent means all.</summary>
    [Range(Min = 0)]
    public int? EvseId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether reports will come (OCPP 2.1 K09).</summary>
[WireMessage("GetChargingProfiles", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 K09")]
[WireRecord]
public sealed partial record GetChargingProfilesResponse
{
    /// <summary>Whether they will.</summary>
    public required GetChargingProfileStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Which charging profiles are meant (OCPP 2.1 2.16).</summary>
[WireRecord]
public sealed partial record ChargingProfileCriterion
{
    /// <summary>Those with this purpose.</summary>
    public ChargingProfilePurpose? ChargingProfilePurpose { get; init; }

    /// <summary>Those at this stack level.</summary>
    [Range(Min = 0)]
    public int? StackLevel { get; init; }

    /// <summary>Those with one of these ids; nothing else may be given with it.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<int>? ChargingProfileId { get; init; }

    /// <summary>Those from one of these sources.</summary>
    [Items(Min = 1, Max = 4)]
    [MaxLength(20)]
    public IReadOnlyList<string>? ChargingLimitSource { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether profiles will be reported (OCPP 2.1 3.46).</summary>
[WireEnum]
public enum GetChargingProfileStatus
{
    /// <summary>Reports will follow.</summary>
    Accepted,

    /// <summary>No profile matches.</summary>
    NoProfiles,
}
