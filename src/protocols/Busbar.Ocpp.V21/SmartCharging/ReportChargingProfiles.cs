using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Brings a part of the installed charging profiles (OCPP 2.1 K09).</summary>
[WireMessage("ReportChargingProfiles", MessageKind.Request, MessageSender.Station, "OCPP 2.1 K09")]
[WireRecord]
public sealed partial record ReportChargingProfilesRequest
{
    /// <summary>Ties reports and notifications to this request.</summary>
    public required int RequestId { get; init; }

    /// <summary>Who set them.</summary>
    [MaxLength(20)]
    public required string ChargingLimitSource { get; init; }

    /// <summary>The profiles.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<ChargingProfile> ChargingProfile { get; init; }

    /// <summary>The EVSE they belong to; 0 means the whole station.</summary>
    [Range(Min = 0)]
    public required int EvseId { get; init; }

    /// <summary>Whether more parts of the report follow; absent means no.</summary>
    public bool? Tbc { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 K09).</summary>
[WireMessage("ReportChargingProfiles", MessageKind.Response, MessageSender.Station, "OCPP 2.1 K09")]
[WireRecord]
public sealed partial record ReportChargingProfilesResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
