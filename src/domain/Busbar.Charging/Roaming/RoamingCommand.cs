using Busbar.Charging.Tokens;

namespace Busbar.Charging.Roaming;

/// <summary>What a mobility provider asks an operator to do.</summary>
public abstract record RoamingCommand
{
    private RoamingCommand()
    {
    }

    /// <summary>Start a session.</summary>
    /// <param name="Token">Whose session it is; the provider has authorized it.</param>
    /// <param name="LocationId">The location.</param>
    /// <param name="EvseUid">The EVSE; null where the station may choose.</param>
    /// <param name="ConnectorId">The plug.</param>
    /// <param name="AuthorizationReference">The provider's reference, carried into session and bill.</param>
    public sealed record StartSession(RoamingToken Token, string LocationId, string? EvseUid, string? ConnectorId, string? AuthorizationReference) : RoamingCommand;

    /// <summary>Stop a session.</summary>
    /// <param name="SessionId">The session.</param>
    public sealed record StopSession(string SessionId) : RoamingCommand;

    /// <summary>Reserve an EVSE; the same id at the same location replaces.</summary>
    /// <param name="Token">For whom.</param>
    /// <param name="ExpiresAt">Until when.</param>
    /// <param name="ReservationId">The provider's id, unique with the provider only.</param>
    /// <param name="LocationId">The location.</param>
    /// <param name="EvseUid">The EVSE; null where the operator may choose.</param>
    /// <param name="AuthorizationReference">The provider's reference, carried into session and bill.</param>
    public sealed record ReserveNow(RoamingToken Token, DateTimeOffset ExpiresAt, string ReservationId, string LocationId, string? EvseUid, string? AuthorizationReference) : RoamingCommand;

    /// <summary>Give up a reservation.</summary>
    /// <param name="ReservationId">The provider's id.</param>
    public sealed record CancelReservation(string ReservationId) : RoamingCommand;

    /// <summary>Unlock a plug.</summary>
    /// <param name="LocationId">The location.</param>
    /// <param name="EvseUid">The EVSE.</param>
    /// <param name="ConnectorId">The plug.</param>
    public sealed record UnlockConnector(string LocationId, string EvseUid, string ConnectorId) : RoamingCommand;
}
