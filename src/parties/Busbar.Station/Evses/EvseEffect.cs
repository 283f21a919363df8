using Busbar.Station.Transactions;

namespace Busbar.Station.Evses;

/// <summary>What the runner of an EVSE does after a transition.</summary>
internal abstract record EvseEffect
{
    private EvseEffect()
    {
    }

    internal sealed record LockCable : EvseEffect;

    internal sealed record UnlockCable : EvseEffect;

    internal sealed record CloseContactor : EvseEffect;

    internal sealed record OpenContactor : EvseEffect;

    internal sealed record StartConnectionTimer : EvseEffect;

    internal sealed record StopConnectionTimer : EvseEffect;

    internal sealed record UseReservation(int ReservationId) : EvseEffect;

    internal sealed record EndSession(StopReason Reason) : EvseEffect;
}
