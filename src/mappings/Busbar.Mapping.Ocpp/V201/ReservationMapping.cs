using Busbar.Charging.Commands;
using Msg = Busbar.Ocpp.V201;

namespace Busbar.Mapping.Ocpp.V201;

/// <summary>Reservations to requests.</summary>
public static class ReservationMapping
{
    /// <summary>A reservation (OCPP 2.0.1 H01); null when this version does not know the kind of connector.</summary>
    public static Msg.ReserveNowRequest? ToWire(StationOrder.ReserveNow order)
    {
        Msg.ConnectorType? type = null;
        if (order.ConnectorType is { } named)
        {
            if (!Msg.ConnectorTypeWireText.TryParse(named, out Msg.ConnectorType known))
                return null;
            type = known;
        }

        return new Msg.ReserveNowRequest
        {
            Id = order.ReservationId,
            ExpiryDateTime = order.ExpiresAt,
            IdToken = TokenMapping.ToWire(order.Token),
            GroupIdToken = order.Group is { } group ? TokenMapping.ToWire(group) : null,
            EvseId = order.Evse is { Value: > 0 } evse ? evse.Value : null,
            ConnectorType = type,
        };
    }

    /// <summary>Giving one up (OCPP 2.0.1 H02).</summary>
    public static Msg.CancelReservationRequest ToWire(StationOrder.CancelReservation order) => new() { ReservationId = order.ReservationId };
}
