using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Vehicle.V20;

/// <summary>The flow of energy is started, stopped or negotiated anew.</summary>
internal sealed record PowerDelivery(V20Session Session, ChargeProgress Progress) : V20State(Session)
{
    internal static EvccTransition Start(V20Session session, EvccFacts facts, params IReadOnlyList<EvccEffect> effects) =>
        Request(RequestOf(session, ChargeProgress.Start, facts), new PowerDelivery(session with { IsPowered = true }, ChargeProgress.Start), facts, effects);

    internal static EvccTransition Stop(V20Session session, EvccFacts facts) =>
        Request(RequestOf(session, ChargeProgress.Stop, facts), new PowerDelivery(session, ChargeProgress.Stop), facts);

    internal static EvccTransition Renegotiate(V20Session session, EvccFacts facts) => Request(
        RequestOf(session, ChargeProgress.ScheduleRenegotiation, facts), new PowerDelivery(session, ChargeProgress.ScheduleRenegotiation), facts);

    internal static PowerDeliveryReq RequestOf(V20Session session, ChargeProgress progress, EvccFacts facts) => new()
    {
        Header = Header(session, facts),
        EvProcessing = Processing.Finished,
        ChargeProgress = progress,
        EvPowerProfile = progress is ChargeProgress.Start or ChargeProgress.ScheduleRenegotiation && session.Profile is { } profile
            ? Schedules.ProfileOf(profile, session.IsDynamic)
            : null,
        BptChannelSelection = progress == ChargeProgress.Start && session.Service.IsBidirectional() ? ChannelSelection.Charge : null,
    };

    protected override EvccTransition? Take(V2GResponse response, EvccFacts facts)
    {
        if (response is not PowerDeliveryRes)
        {
            return null;
        }

        var isDirect = Session.Service.IsDirectCurrent();
        switch (Progress)
        {
            case ChargeProgress.Start:
                EvccEffect[] connect = isDirect ? [] : [new EvccEffect.ConnectBattery()];
                return ChargeLoop.Begin(Session, facts, connect);
            case ChargeProgress.ScheduleRenegotiation:
                return ScheduleExchange.Begin(Session, facts);
            default:
                var unpowered = Session with { IsPowered = false };
                return isDirect
                    ? WeldingDetection.Begin(unpowered, facts, new EvccEffect.DisconnectBattery(), new EvccEffect.Pilot(IsReady: false))
                    : Stop(facts);
        }
    }
}
