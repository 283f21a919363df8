using Busbar.Station.Transactions;

namespace Busbar.Station.Evses.States;

/// <summary>A token was accepted and the cable is awaited.</summary>
internal sealed record AwaitingCable(Grant Holder) : EvseState
{
    internal override EvseStatus Status => EvseStatus.Preparing;

    internal override Grant? Grant => Holder;

    internal override Transition On(EvseEvent evt, DateTimeOffset now) => evt switch
    {
        EvseEvent.CablePlugged => new(                                                        // (OCPP 2.0.1 E03.FR.07)
            new SuspendedByStation(Holder) { IsOperative = IsOperative },
            new EvseEffect.StopConnectionTimer(), new EvseEffect.LockCable(), new EvseEffect.CloseContactor()),
        EvseEvent.ConnectionTimedOut => new(Free(), new EvseEffect.EndSession(StopReason.Timeout)), // (OCPP 2.0.1 E03.FR.05)
        EvseEvent.StopRequested s => new(Free(), new EvseEffect.StopConnectionTimer(), new EvseEffect.EndSession(s.Reason)),
        EvseEvent.FaultRaised f => new(
            new Faulted(f.Code) { IsOperative = IsOperative },
            new EvseEffect.StopConnectionTimer(), new EvseEffect.EndSession(f.Reason)),
        _ => OnCommon(evt, canLeaveServiceNow: false),
    };
}
