using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks to give up a reservation (OCPP 1.6 5.1).</summary>
[WireMessage("CancelReservation", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 5.1")]
[WireRecord]
public sealed partial record CancelReservationRequest
{
    /// <summary>The reservation.</summary>
    public required int ReservationId { get; init; }
}

/// <summary>Says whether the reservation is gone (OCPP 1.6 5.1).</summary>
[WireMessage("CancelReservation", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 5.1")]
[WireRecord]
public sealed partial record CancelReservationResponse
{
    /// <summary>Whether it was cancelled.</summary>
    public required CancelReservationStatus Status { get; init; }
}

/// <summary>Whether a reservation was cancelled (OCPP 1.6 7.5).</summary>
[WireEnum]
public enum CancelReservationStatus
{
    /// <summary>The reservation is cancelled.</summary>
    Accepted,

    /// <summary>No reservation has that id.</summary>
    Rejected,
}
