namespace Busbar.Station.Evses.States;

/// <summary>Free for anybody.</summary>
internal sealed record Available : EvseState
{
    internal override EvseStatus Status => EvseStatus.Available;

    internal override Transition On(EvseEvent evt, DateTimeOffset now) => evt switch
    {
        EvseEvent.CablePlugged => new(new AwaitingToken()),                                   // (OCPP 2.0.1 E02.FR.01)
        EvseEvent.Authorized a => new(new AwaitingCable(a.Grant), new EvseEffect.StartConnectionTimer()), // (OCPP 2.0.1 E03.FR.01)
        EvseEvent.Reserved r => new(new Reserved(r.ReservationId)),                           // (OCPP 2.0.1 H01.FR.07)
        _ => OnCommon(evt, canLeaveServiceNow: true),
    };
}
