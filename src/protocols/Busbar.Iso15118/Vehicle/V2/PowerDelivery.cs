using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>The flow of energy is started, stopped or negotiated anew.</summary>
internal sealed record PowerDelivery(V2Session Session, ChargeProgress Progress) : V2State(Session)
{
    internal static EvccTransition Start(V2Session session, EvccFacts facts, params IReadOnlyList<EvccEffect> effects) =>
        Ask(session with { IsPowered = true }, ChargeProgress.Start, facts, effects);

    internal static EvccTransition Stop(V2Session session, EvccFacts facts) => Ask(session, ChargeProgress.Stop, facts);

    internal static EvccTransition Renegotiate(V2Session session, EvccFacts facts) => Ask(session, ChargeProgress.Renegotiate, facts); // [V2G2-680]

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts)
    {
        if (response is not PowerDeliveryRes delivery)
        {
            return null;
        }

        var report = new EvccEffect.Reported(SupplyReports.With(delivery.EvseStatus));
        var unpowered = Session with { IsPowered = false };
        return (Progress, Session.IsDirectCurrent) switch
        {
            (ChargeProgress.Start, true) => CurrentDemand.Begin(Session, facts, report),
            (ChargeProgress.Start, false) => ChargingStatus.Begin(Session, facts, new EvccEffect.ConnectBattery(), report),
            (ChargeProgress.Renegotiate, true) => ChargeParameterDiscovery.Begin(unpowered, facts, new EvccEffect.DisconnectBattery(), report),
            (ChargeProgress.Renegotiate, false) => ChargeParameterDiscovery.Begin(Session, facts, report),
            (_, true) => WeldingDetection.Begin(unpowered, facts, new EvccEffect.DisconnectBattery(), new EvccEffect.Pilot(IsReady: false), report),
            (_, false) => Stop(facts, report),
        };
    }

    private static EvccTransition Ask(V2Session session, ChargeProgress progress, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var request = new PowerDeliveryReq
        {
            ChargeProgress = progress,
            SaScheduleTupleId = (byte)(session.Profile?.OfferId ?? 1),
            ChargingProfile = progress == ChargeProgress.Start && session.Profile is { } profile ? Schedules.ProfileOf(profile) : null,
            EvPowerDeliveryParameter = session.IsDirectCurrent
                ? new DcEvPowerDeliveryParameter
                {
                    DcEvStatus = Statuses.Of(facts.Vehicle, isReady: progress == ChargeProgress.Start),
                    ChargingComplete = progress == ChargeProgress.Stop && facts.Vehicle.IsComplete,
                }
                : null,
        };
        return Request(request, new PowerDelivery(session, progress), facts, effects);
    }
}
