using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Takes a charge point or connector out of service or back (OCPP 1.6 5.2).</summary>
[WireMessage("ChangeAvailability", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 5.2")]
[WireRecord]
public sealed partial record ChangeAvailabilityRequest
{
    /// <summary>The connector, counted from 1; 0 means the whole charge point.</summary>
    public required int ConnectorId { get; init; }

    /// <summary>In or out of service.</summary>
    public required AvailabilityType Type { get; init; }
}

/// <summary>Says what becomes of the change (OCPP 1.6 5.2).</summary>
[WireMessage("ChangeAvailability", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 5.2")]
[WireRecord]
public sealed partial record ChangeAvailabilityResponse
{
    /// <summary>What becomes of it.</summary>
    public required AvailabilityStatus Status { get; init; }
}

/// <summary>Whether a charge point or connector serves users (OCPP 1.6 7.4).</summary>
[WireEnum]
public enum AvailabilityType
{
    /// <summary>Out of service.</summary>
    Inoperative,

    /// <summary>In service.</summary>
    Operative,
}

/// <summary>What the charge point does with a change of availability (OCPP 1.6 7.3).</summary>
[WireEnum]
public enum AvailabilityStatus
{
    /// <summary>The change is in force.</summary>
    Accepted,

    /// <summary>The change is refused.</summary>
    Rejected,

    /// <summary>The change comes when the transaction in progress ends.</summary>
    Scheduled,
}
