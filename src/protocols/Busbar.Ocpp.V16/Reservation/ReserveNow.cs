using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks to hold a connector for somebody (OCPP 1.6 5.13).</summary>
[WireMessage("ReserveNow", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 5.13")]
[WireRecord]
public sealed partial record ReserveNowRequest
{
    /// <summary>The connector, counted from 1; 0 means the whole charge point.</summary>
    public required int ConnectorId { get; init; }

    /// <summary>Until when it is held.</summary>
    public required DateTimeOffset ExpiryDate { get; init; }

    /// <summary>The token; upper and lower case are the same.</summary>
    [MaxLength(20)]
    public required string IdTag { get; init; }

    /// <summary>The reservation's id; a known one is replaced.</summary>
    public required int ReservationId { get; init; }

    /// <summary>The token's parent, whose children may stop each other's transactions.</summary>
    [MaxLength(20)]
    public string? ParentIdTag { get; init; }
}

/// <summary>Says whether it is held (OCPP 1.6 5.13).</summary>
[WireMessage("ReserveNow", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 5.13")]
[WireRecord]
public sealed partial record ReserveNowResponse
{
    /// <summary>Whether it is.</summary>
    public required ReservationStatus Status { get; init; }
}

/// <summary>Whether a reservation was made (OCPP 1.6 7.40).</summary>
[WireEnum]
public enum ReservationStatus
{
    /// <summary>It was.</summary>
    Accepted,

    /// <summary>No: the connector is broken.</summary>
    Faulted,

    /// <summary>No: the connector is in use or reserved.</summary>
    Occupied,

    /// <summary>No: the charge point does not take reservations.</summary>
    Rejected,

    /// <summary>No: the connector is out of service.</summary>
    Unavailable,
}
