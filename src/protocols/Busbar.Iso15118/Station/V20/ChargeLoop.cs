using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.V20.Ac;
using Busbar.Iso15118.V20.Dc;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>Energy flows, in either direction. Beside the loop schedules are renegotiated and the meter is signed.</summary>
internal sealed record ChargeLoop(V20Session Session) : PowerSwitch(Session)
{
    /// <summary>The talk about schedules beside the loop, while there is one.</summary>
    private ScheduleTalk? Talk { get; init; }

    protected override bool IsCharging => true;

    protected override bool MayStop => false;

    protected override TimeSpan Patience(SeccTiming timing) => timing.ChargeLoopSequence;     // [V2G20-1500] [V2G20-1502]

    protected override SeccTransition? Accept(V2GRequest request, SeccEvent.Received received, SeccFacts facts) => request switch
    {
        DcChargeLoopReq dc when Session.Service.IsDirectCurrent() => LoopReports.IsOfMode(dc.ClReqControlMode, Session)
            ? Answer(LoopAnswers.Dc(LoopReports.Judge(dc, Session, facts), Session, facts, dc.MeterInfoRequested), this, facts, new SeccEffect.Reported(LoopReports.Of(dc, facts)))
            : Refuse(request, ResponseCode.FailedWrongChargeParameter, facts),
        AcChargeLoopReq ac when !Session.Service.IsDirectCurrent() => LoopReports.IsOfMode(ac.ClReqControlMode, Session)
            ? Answer(LoopAnswers.Ac(LoopReports.Judge(ac, Session, facts), Session, facts, ac.MeterInfoRequested), this, facts, new SeccEffect.Reported(LoopReports.Of(ac, facts)))
            : Refuse(request, ResponseCode.FailedWrongChargeParameter, facts),
        ScheduleExchangeReq exchange when received.Payload == V2GtpPayloadType.ScheduleRenegotiation => Renegotiate(exchange, facts),
        PowerDeliveryReq delivery when received.Payload == V2GtpPayloadType.ScheduleRenegotiation => Adopt(delivery, facts),
        PowerDeliveryReq delivery => Switch(delivery, received, facts),
        MeteringConfirmationReq confirmation => Confirm(confirmation, received, facts),
        _ => null,
    };

    protected override SeccTransition OnNews(SeccEvent evt, SeccFacts facts) =>
        new(evt is SeccEvent.Scheduled { Offers.Count: > 0 } made && Talk is not null ? this with { Talk = Talk with { Offers = made.Offers } } : this);

    private SeccTransition Renegotiate(ScheduleExchangeReq request, SeccFacts facts)
    {
        var talk = Talk ?? new ScheduleTalk();
        if (talk.Ask(request, Session, facts) is not { } asked)
        {
            return Refuse(request, ResponseCode.FailedScheduleRenegotiation, facts);
        }

        if (asked.Offers is not { } offers)
        {
            SeccEffect[] effects = talk.Needs is null ? [new SeccEffect.Schedule(asked.Needs!)] : [];
            return AnswerAside(Schedules.Ongoing(Session, facts), this with { Talk = asked }, V2GtpPayloadType.ScheduleRenegotiation, effects);
        }

        var offered = Session with { Offers = offers, Needs = asked.Needs, Notice = ScheduleExchange.WithoutRenegotiation(Session.Notice) };
        return AnswerAside(Schedules.Finished(offered, facts), this with { Session = offered, Talk = null }, V2GtpPayloadType.ScheduleRenegotiation);
    }

    // The car tells what it will take of the new schedules; the loop goes on meanwhile.
    private SeccTransition Adopt(PowerDeliveryReq request, SeccFacts facts)
    {
        if (request.ChargeProgress != ChargeProgress.ScheduleRenegotiation)
        {
            return Refuse(request, ResponseCode.FailedSequenceError, facts);
        }

        var (profile, code) = Judge(request.EvPowerProfile);
        return profile is null
            ? Refuse(request, code, facts)
            : AnswerAside(
                Response(code, facts), this with { Session = Session with { OfferId = profile.OfferId } }, V2GtpPayloadType.ScheduleRenegotiation,
                new SeccEffect.Chosen(profile));
    }

    private SeccTransition Confirm(MeteringConfirmationReq request, SeccEvent.Received received, SeccFacts facts)
    {
        var data = request.SignedMeteringData;
        if (Session.Contract is not { } contract || data.SessionId != Session.Id || facts.Supply.Meter is not { } meter ||
            !facts.Contracts.IsSigned(request, data, contract.Certificate))
        {
            return Refuse(request, ResponseCode.FailedMeteringSignatureNotValid, facts);      // (ISO 15118-20 8.3.4)
        }

        var next = this with
        {
            Session = Session with { LastReceipt = facts.Now, Notice = Session.Notice == SupplyNotice.ConfirmMeter ? SupplyNotice.None : Session.Notice },
        };
        var response = new MeteringConfirmationRes { Header = Header(Session, facts), ResponseCode = ResponseCode.Ok };
        var signed = new SeccEffect.MeterSigned(
            meter with { ImportWattHours = data.MeterInfo.ChargedEnergyReadingWh, ExportWattHours = data.MeterInfo.BptDischargedEnergyReadingWh ?? 0 }, received.Exi);
        return received.Payload == V2GtpPayloadType.MeteringConfirmation
            ? AnswerAside(response, next, received.Payload, signed)
            : Answer(response, next, facts, signed);
    }
}
