using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>A state from which the car may start, stop or renegotiate the flow of energy.</summary>
internal abstract record PowerSwitch(V2Session Session) : V2State(Session)
{
    /// <summary>Whether energy flows already.</summary>
    protected virtual bool IsCharging => false;

    protected SeccTransition Switch(PowerDeliveryReq request, SeccFacts facts) => request.ChargeProgress switch
    {
        ChargeProgress.Start when !IsCharging => Start(request, facts),
        ChargeProgress.Stop => Stop(facts),
        ChargeProgress.Renegotiate when IsCharging => Renegotiate(facts),                     // [V2G2-680]
        _ => Refuse(request, ResponseCode.FailedSequenceError, facts),
    };

    private SeccTransition Start(PowerDeliveryReq request, SeccFacts facts)
    {
        if (Session.Offers.FirstOrDefault(offer => offer.Id == request.SaScheduleTupleId) is not { } offer)
        {
            return Refuse(request, ResponseCode.FailedTariffSelectionInvalid, facts);         // (ISO 15118-2 8.4.3.9)
        }

        var profile = Schedules.ProfileOf(request, offer);
        if (!Schedules.IsWithin(profile, offer))
        {
            return Refuse(request, ResponseCode.FailedChargingProfileInvalid, facts);         // [V2G2-225]
        }

        if (facts.Supply.Fault != SupplyFault.None || (Session.IsDirectCurrent && !PreCharge.IsReached(this, facts)))
        {
            return Refuse(request, ResponseCode.FailedPowerDeliveryNotApplied, facts);
        }

        var session = Session with { OfferId = offer.Id, SequenceDue = null, IsPowered = true, LastReceipt = facts.Now };
        var closing = new ContactorClosing(session, request, facts.Now);
        return closing.Proceed(facts, new SeccEffect.Chosen(profile), new SeccEffect.CloseContactor());
    }

    private SeccTransition Stop(SeccFacts facts)
    {
        var session = Session with { IsPowered = false };
        var response = new PowerDeliveryRes { ResponseCode = ResponseCode.Ok, EvseStatus = Status.Of(session, facts) };
        V2State next = session.IsDirectCurrent ? new WeldingDetection(session) : new SessionStop(session);
        return Answer(response, next, facts, new SeccEffect.OpenContactor());                 // [V2G2-601]
    }

    // With direct current the cable is checked and charged again, with alternating current energy flows on.
    private SeccTransition Renegotiate(SeccFacts facts)
    {
        var response = new PowerDeliveryRes { ResponseCode = ResponseCode.Ok, EvseStatus = Status.Of(Session, facts) };
        return Session.IsDirectCurrent
            ? Answer(response, new ChargeParameterDiscovery(Session with { IsPowered = false }), facts, new SeccEffect.OpenContactor())
            : Answer(response, new ChargeParameterDiscovery(Session), facts);                 // (ISO 15118-2 8.8.4)
    }
}
