using Busbar.Station.Transactions;

namespace Busbar.Station.Evses;

/// <summary>Something that happens to an EVSE.</summary>
internal abstract record EvseEvent
{
    private EvseEvent()
    {
    }

    internal sealed record CablePlugged : EvseEvent;

    /// <summary>The cable left; <paramref name="EndsSession"/> as TxCtrlr.StopTxOnEVSideDisconnect tells.</summary>
    internal sealed record CableUnplugged(bool EndsSession) : EvseEvent;

    internal sealed record Authorized(Grant Grant) : EvseEvent;

    internal sealed record StopRequested(StopReason Reason) : EvseEvent;

    /// <summary>Whether the station offers power changed.</summary>
    internal sealed record OfferChanged(bool HasPower) : EvseEvent;

    /// <summary>Whether the vehicle would take power changed.</summary>
    internal sealed record DemandChanged(bool WantsEnergy) : EvseEvent;

    internal sealed record ConnectionTimedOut : EvseEvent;

    internal sealed record FaultRaised(string Code, StopReason Reason) : EvseEvent;

    internal sealed record FaultCleared : EvseEvent;

    internal sealed record MadeInoperative : EvseEvent;

    internal sealed record MadeOperative : EvseEvent;

    internal sealed record Reserved(int ReservationId) : EvseEvent;

    internal sealed record ReservationEnded : EvseEvent;
}
