using Busbar.Station.Transactions;

namespace Busbar.Station.Evses.States;

/// <summary>A session with token, cable and closed contactor; who wants and who offers decides which of its three forms it has.</summary>
internal abstract record Connected(Grant Holder) : EvseState
{
    internal bool HasOffer { get; init; }

    internal bool WantsEnergy { get; init; } = true;

    internal override Grant? Grant => Holder;

    internal override bool IsPlugged => true;

    internal override bool IsPowerPathClosed => true;

    internal override Transition On(EvseEvent evt, DateTimeOffset now) => evt switch
    {
        EvseEvent.OfferChanged o => new(Form(o.HasPower, WantsEnergy)),
        EvseEvent.DemandChanged d => new(Form(HasOffer, d.WantsEnergy)),
        EvseEvent.StopRequested s => new(                                                     // (OCPP 2.0.1 E07.FR.01)
            IsOperative ? new Finishing() : new Unavailable { IsOperative = false, HasCable = true }, // (OCPP 2.0.1 G03.FR.05)
            new EvseEffect.OpenContactor(), new EvseEffect.UnlockCable(), new EvseEffect.EndSession(s.Reason)),
        EvseEvent.CableUnplugged { EndsSession: true } => new(                                // (OCPP 2.0.1 E09.FR.01)
            Free(),
            new EvseEffect.OpenContactor(), new EvseEffect.UnlockCable(), new EvseEffect.EndSession(StopReason.EVDisconnected)),
        EvseEvent.CableUnplugged => new(                                                      // (OCPP 2.0.1 E10.FR.01)
            new AwaitingCable(Holder) { IsOperative = IsOperative },
            new EvseEffect.OpenContactor(), new EvseEffect.StartConnectionTimer()),
        EvseEvent.FaultRaised f => new(
            new Faulted(f.Code) { IsOperative = IsOperative, HasCable = true },
            new EvseEffect.OpenContactor(), new EvseEffect.EndSession(f.Reason)),
        _ => OnCommon(evt, canLeaveServiceNow: false),
    };

    private Connected Form(bool hasOffer, bool wantsEnergy) => (hasOffer, wantsEnergy) switch
    {
        (false, _) => new SuspendedByStation(Holder) { IsOperative = IsOperative, WantsEnergy = wantsEnergy },
        (true, false) => new SuspendedByVehicle(Holder) { IsOperative = IsOperative, HasOffer = true, WantsEnergy = false },
        (true, true) => new Charging(Holder) { IsOperative = IsOperative, HasOffer = true, WantsEnergy = true },
    };
}
