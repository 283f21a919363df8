using Busbar.Charging.Stations;
using Busbar.Charging.Tokens;

namespace Busbar.Charging.Commands;

public abstract partial record StationOrder
{
    /// <summary>Hold an EVSE, or any that fits, for a token.</summary>
    /// <param name="ReservationId">The number of the reservation; the same number again replaces it.</param>
    /// <param name="Token">For whom.</param>
    /// <param name="ExpiresAt">Until when.</param>
    /// <param name="Evse">Where; null leaves it to the station.</param>
    public sealed record ReserveNow(int ReservationId, IdToken Token, DateTimeOffset ExpiresAt, EvseId? Evse) : StationOrder
    {
        /// <summary>The group that may use it as well.</summary>
        public IdToken? Group { get; init; }

        /// <summary>The kind of connector, in the words of OCPP 2.1.</summary>
        public string? ConnectorType { get; init; }
    }

    /// <summary>Give a reservation up.</summary>
    /// <param name="ReservationId">Which.</param>
    public sealed record CancelReservation(int ReservationId) : StationOrder;
}
