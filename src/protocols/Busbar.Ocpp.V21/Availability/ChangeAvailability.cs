using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Takes a station, EVSE or connector out of service or back (OCPP 2.1 G03).</summary>
[WireMessage("ChangeAvailability", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 G03")]
[WireRecord]
public sealed partial record ChangeAvailabilityRequest
{
    /// <summary>In or out of service.</summary>
    public required OperationalStatus OperationalStatus { get; init; }

    /// <summary>The EVSE, and the connector where one is meant; absent means the whole station.</summary>
    public Evse? Evse { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says what becomes of the change (OCPP 2.1 G03).</summary>
[WireMessage("ChangeAvailability", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 G03")]
[WireRecord]
public sealed partial record ChangeAvailabilityResponse
{
    /// <summary>What becomes of it.</summary>
    public required ChangeAvailabilityStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether a station, EVSE or connector serves users (OCPP 2.1 3.74).</summary>
[WireEnum]
public enum OperationalStatus
{
    /// <summary>Out of service.</summary>
    Inoperative,

    /// <summary>In service.</summary>
    Operative,
}

/// <summary>What the station does with a change of availability (OCPP 2.1 3.13).</summary>
[WireEnum]
public enum ChangeAvailabilityStatus
{
    /// <summary>The change is in force.</summary>
    Accepted,

    /// <summary>The change is refused.</summary>
    Rejected,

    /// <summary>The change comes when the transaction in progress ends.</summary>
    Scheduled,
}
