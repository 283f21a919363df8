using Busbar.Charging.Commands;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Mapping.Ocpp.V21;

/// <summary>Reservations to requests.</summary>
public static class ReservationMapping
{
    /// <summary>A reservation (OCPP 2.1 H01).</summary>
    public static Msg.ReserveNowRequest ToWire(StationOrder.ReserveNow order) => new()
    {
        Id = order.ReservationId,
        ExpiryDateTime = order.ExpiresAt,
        IdToken = TokenMapping.ToWire(order.Token),
        GroupIdToken = order.Group is { } group ? TokenMapping.ToWire(group) : null,
        EvseId = order.Evse is { Value: > 0 } evse ? evse.Value : null,
        ConnectorType = order.ConnectorType,
    };

    /// <summary>Giving one up (OCPP 2.1 H02).</summary>
    public static Msg.CancelReservationRequest ToWire(StationOrder.CancelReservation order) => new() { ReservationId = order.ReservationId };
}
