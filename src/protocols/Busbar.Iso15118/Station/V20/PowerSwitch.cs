using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>A state from which the car may start, stop or renegotiate the flow of energy.</summary>
internal abstract record PowerSwitch(V20Session Session) : V20State(Session)
{
    /// <summary>Whether energy flows in a charge loop.</summary>
    protected virtual bool IsCharging => false;

    /// <summary>Whether the supply may be joined to the battery.</summary>
    protected virtual bool IsReady(SeccFacts facts) => true;

    protected SeccTransition Switch(PowerDeliveryReq request, SeccEvent.Received received, SeccFacts facts) => request.ChargeProgress switch
    {
        // The car is still busy with its profile and will ask again.
        ChargeProgress.Start when request.EvProcessing == Processing.Ongoing && !IsCharging => Answer(Response(ResponseCode.Ok, facts), this, facts),
        ChargeProgress.Start when !IsCharging => Start(request, facts),
        ChargeProgress.Stop => Stop(facts),
        ChargeProgress.ScheduleRenegotiation when IsCharging => Answer(                       // (ISO 15118-20 8.3.4)
            Response(ResponseCode.Ok, facts), new ScheduleExchange(Session), facts),
        ChargeProgress.Standby when IsCharging => Answer(Response(ResponseCode.WarningStandbyNotAllowed, facts), this, facts),
        _ => Refuse(request, ResponseCode.FailedSequenceError, facts),
    };

    protected PowerDeliveryRes Response(ResponseCode code, SeccFacts facts) => new()
    {
        Header = Header(Session, facts), ResponseCode = code, EvseStatus = Statuses.Of(Session, facts),
    };

    /// <summary>The profile that a car sends, or why it is not accepted.</summary>
    protected (PowerProfile? Profile, ResponseCode Code) Judge(EvPowerProfile? profile)
    {
        if (profile is null || (profile.DynamicEvPptControlMode is not null) != Session.IsDynamic)
        {
            return (null, ResponseCode.FailedEvPowerProfileInvalid);
        }

        if (profile.ScheduledEvPptControlMode is not { } scheduled)
        {
            return (Schedules.ProfileOf(profile, 0), ResponseCode.Ok);
        }

        if (Session.Offers.FirstOrDefault(candidate => candidate.Id == scheduled.SelectedScheduleTupleId) is not { } offer)
        {
            return (null, ResponseCode.FailedScheduleSelectionInvalid);
        }

        var chosen = Schedules.ProfileOf(profile, offer.Id);
        return !Schedules.IsWithin(chosen, offer) ? (null, ResponseCode.FailedEvPowerProfileInvalid)
            : scheduled.PowerToleranceAcceptance == PowerToleranceAcceptance.PowerToleranceConfirmed ? (chosen, ResponseCode.OkPowerToleranceConfirmed)
            : (chosen, ResponseCode.Ok);
    }

    private SeccTransition Start(PowerDeliveryReq request, SeccFacts facts)
    {
        var (profile, code) = Judge(request.EvPowerProfile);
        if (profile is null)
        {
            return Refuse(request, code, facts);                                              // (ISO 15118-20 8.3.4)
        }

        if (facts.Supply.Fault != SupplyFault.None || !IsReady(facts))
        {
            return Refuse(request, ResponseCode.FailedPowerDeliveryNotApplied, facts);
        }

        var session = Session with { OfferId = profile.OfferId, SequenceDue = null, IsPowered = true, LastReceipt = facts.Now };
        var closing = new ContactorClosing(session, request, code, facts.Now);
        return closing.Proceed(facts, new SeccEffect.Chosen(profile), new SeccEffect.CloseContactor());
    }

    private SeccTransition Stop(SeccFacts facts)
    {
        var session = Session with { IsPowered = false };
        V20State next = session.Service.IsDirectCurrent() ? new WeldingDetection(session) : new SessionStop(session);
        return Answer(Response(ResponseCode.Ok, facts), next, facts, new SeccEffect.OpenContactor());
    }
}
