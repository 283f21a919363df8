using Busbar.Iso15118.Transport;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Vehicle.V20;

// What is asked beside the loop, on streams of their own, while energy flows on.
internal sealed partial record ChargeLoop
{
    private const string MeterId = "id1";

    /// <summary>What was asked beside the loop and is not answered yet; one thing at a time.</summary>
    private AsideRequest? Aside { get; init; }

    /// <summary>The schedules are asked for again with the next loop, because the station was not ready.</summary>
    private bool AsksSchedulesAgain { get; init; }

    protected override EvccTransition? TakeAside(V2GResponse response, EvccFacts facts)
    {
        var idle = this with { Aside = null };
        return (Aside?.Awaits, response) switch
        {
            (nameof(ScheduleExchangeRes), ScheduleExchangeRes { EvseProcessing: not Processing.Finished }) => new EvccTransition(idle with { AsksSchedulesAgain = true }),
            (nameof(ScheduleExchangeRes), ScheduleExchangeRes exchange) when ScheduleExchange.Choose(exchange, Session, facts) is { } chosen =>
                (idle with { Session = Session with { Profile = chosen.Profile }, AsksSchedulesAgain = false }).Adopt(chosen, facts),
            (nameof(PowerDeliveryRes), PowerDeliveryRes) => new EvccTransition(idle),
            (nameof(MeteringConfirmationRes), MeteringConfirmationRes) => new EvccTransition(idle),
            _ => null,
        };
    }

    private EvccTransition AskSchedules(EvccFacts facts) => Aside is null
        ? AskAside(ScheduleExchange.RequestOf(Session, facts), nameof(ScheduleExchangeRes), V2GtpPayloadType.ScheduleRenegotiation, facts)
        : Later(facts.Settings.Timing.DirectPace, facts);

    // The loop's own request waits for its time while the answer beside it is on the way.
    private EvccTransition AskAside(V2GRequest request, string awaits, V2GtpPayloadType stream, EvccFacts facts)
    {
        var asking = this with { Aside = new AsideRequest(awaits, facts.Now + facts.Settings.Timing.Message) };
        return asking.Later(facts.Settings.Timing.DirectPace, facts, new EvccEffect.Send(request, stream));
    }

    private EvccTransition Adopt(EvccEffect.Chosen chosen, EvccFacts facts)
    {
        var asking = this with { Aside = new AsideRequest(nameof(PowerDeliveryRes), facts.Now + facts.Settings.Timing.SlowMessage) };
        var request = PowerDelivery.RequestOf(Session, ChargeProgress.ScheduleRenegotiation, facts);
        return new EvccTransition(asking, chosen, new EvccEffect.Send(request, V2GtpPayloadType.ScheduleRenegotiation));
    }

    private EvccTransition ConfirmMeter(MeterInfo meter, Receipt? receipt, EvccFacts facts)
    {
        if (Aside is not null)
        {
            return Later(facts.Settings.Timing.DirectPace, facts);
        }

        var data = new SignedMeteringData
        {
            Id = MeterId,
            SessionId = Session.Id,
            MeterInfo = meter,
            Receipt = receipt,
            DynamicSmdtControlMode = Session.IsDynamic ? new DynamicSmdtControlMode() : null,
            ScheduledSmdtControlMode = Session.IsDynamic ? null : new ScheduledSmdtControlMode { SelectedScheduleTupleId = (uint)Math.Max(1, Session.Profile?.OfferId ?? 1) },
        };
        var request = facts.Credentials!.Sign(new MeteringConfirmationReq { Header = Header(Session, facts), SignedMeteringData = data });
        return AskAside(request, nameof(MeteringConfirmationRes), V2GtpPayloadType.MeteringConfirmation, facts);
    }

    private sealed record AsideRequest(string Awaits, DateTimeOffset Due);
}
