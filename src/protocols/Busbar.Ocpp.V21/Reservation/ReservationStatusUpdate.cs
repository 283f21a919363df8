using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells that a reservation ended unused (OCPP 2.1 H04).</summary>
[WireMessage("ReservationStatusUpdate", MessageKind.Request, MessageSender.Station, "OCPP 2.1 H04")]
[WireRecord]
public sealed partial record ReservationStatusUpdateRequest
{
    /// <summary>The reservation.</summary>
    [Range(Min = 0)]
    public required int ReservationId { get; init; }

    /// <summary>How it ended.</summary>
    public required ReservationUpdateStatus ReservationUpdateStatus { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 H04).</summary>
[WireMessage("ReservationStatusUpdate", MessageKind.Response, MessageSender.Station, "OCPP 2.1 H04")]
[WireRecord]
public sealed partial record ReservationStatusUpdateResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>How a reservation ended (OCPP 2.1 3.88).</summary>
[WireEnum]
public enum ReservationUpdateStatus
{
    /// <summary>Its time passed.</summary>
    Expired,

    /// <summary>Its EVSE went out of service.</summary>
    Removed,

    /// <summary>It was used, and no transaction came of it.</summary>
    NoTransaction,
}
