using Busbar.Station.Authorization;

namespace Busbar.Station.Reservation;

/// <summary>A promise to keep an EVSE, or any one EVSE, for a token.</summary>
internal sealed record ReservedPlace(int Id, IdToken Token, IdToken? Group, int? EvseId, DateTimeOffset ExpiresAt, string? ConnectorType)
{
    internal bool Admits(IdToken token, IdToken? group) =>
        Token.IsSame(token) || (Group is not null && Group.IsSame(group));                    // (OCPP 2.0.1 H03.FR.07)
}

/// <summary>How a request to reserve went.</summary>
internal enum ReservationAnswer
{
    Accepted,
    Faulted,
    Occupied,
    Rejected,
    Unavailable,
}

/// <summary>Why a reservation ended without being used.</summary>
internal enum ReservationEnd
{
    Expired,
    Removed,
}
