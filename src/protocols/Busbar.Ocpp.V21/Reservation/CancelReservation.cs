using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to give up a reservation (OCPP 2.1 H02).</summary>
[WireMessage("CancelReservation", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 H02")]
[WireRecord]
public sealed partial record CancelReservationRequest
{
    /// <summary>The reservation.</summary>
    [Range(Min = 0)]
    public required int ReservationId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the reservation is gone (OCPP 2.1 H02).</summary>
[WireMessage("CancelReservation", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 H02")]
[WireRecord]
public sealed partial record CancelReservationResponse
{
    /// <summary>Whether it was cancelled.</summary>
    public required CancelReservationStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether a reservation was cancelled (OCPP 2.1 3.7).</summary>
[WireEnum]
public enum CancelReservationStatus
{
    /// <summary>The reservation is cancelled.</summary>
    Accepted,

    /// <summary>No reservation has that id.</summary>
    Rejected,
}
