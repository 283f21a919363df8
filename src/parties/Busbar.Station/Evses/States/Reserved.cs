namespace Busbar.Station.Evses.States;

/// <summary>Kept for one token; whoever raises Authorized has checked that the token is the one.</summary>
internal sealed record Reserved(int Id) : EvseState
{
    internal override EvseStatus Status => EvseStatus.Reserved;

    internal override int? ReservationId => Id;

    internal override Transition On(EvseEvent evt, DateTimeOffset now) => evt switch
    {
        EvseEvent.CablePlugged => new(new AwaitingToken(Id)),
        EvseEvent.Authorized a => new(                                                        // (OCPP 2.0.1 H03.FR.05)
            new AwaitingCable(a.Grant), new EvseEffect.UseReservation(Id), new EvseEffect.StartConnectionTimer()),
        EvseEvent.ReservationEnded => new(new Available()),                                   // (OCPP 2.0.1 H04.FR.01)
        _ => OnCommon(evt, canLeaveServiceNow: true),
    };
}
