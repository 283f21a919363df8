using Busbar.Charging.Commands;
using Msg = Busbar.Ocpp.V16;

namespace Busbar.Mapping.Ocpp.V16;

/// <summary>Reservations to requests.</summary>
public static class ReservationMapping
{
    /// <summary>A reservation (OCPP 1.6 5.13); null when the token is too long, or a kind of connector is asked for. Connector 0 is any.</summary>
    public static Msg.ReserveNowRequest? ToWire(StationOrder.ReserveNow order) =>
        order.ConnectorType is null && TokenMapping.ToWire(order.Token) is { } tag
            ? new Msg.ReserveNowRequest
            {
                ConnectorId = order.Evse?.Value ?? 0,
                ExpiryDate = order.ExpiresAt,
                IdTag = tag,
                ParentIdTag = order.Group is { } group ? TokenMapping.ToWire(group) : null,
                ReservationId = order.ReservationId,
            }
            : null;

    /// <summary>Giving one up (OCPP 1.6 5.1).</summary>
    public static Msg.CancelReservationRequest ToWire(StationOrder.CancelReservation order) => new() { ReservationId = order.ReservationId };
}
