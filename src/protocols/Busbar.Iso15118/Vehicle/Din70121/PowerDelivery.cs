using Busbar.Iso15118.Din70121;

namespace Busbar.Iso15118.Vehicle.Din70121;

/// <summary>The flow of energy is started or stopped.</summary>
internal sealed record PowerDelivery(DinSession Session, bool IsStart) : DinState(Session)
{
    internal static EvccTransition Start(DinSession session, EvccFacts facts, params IReadOnlyList<EvccEffect> effects) =>
        Ask(session with { IsPowered = true }, isStart: true, facts, effects);

    internal static EvccTransition Stop(DinSession session, EvccFacts facts) => Ask(session, isStart: false, facts);

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts) => response is not PowerDeliveryRes ? null
        : IsStart ? CurrentDemand.Begin(Session with { HasCharged = true }, facts)
        : WeldingDetection.Begin(
            Session with { IsPowered = false }, facts, new EvccEffect.DisconnectBattery(), new EvccEffect.Pilot(IsReady: false));

    private static EvccTransition Ask(DinSession session, bool isStart, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var request = new PowerDeliveryReq
        {
            ReadyToChargeState = isStart,
            ChargingProfile = isStart && session.Profile is { } profile ? Schedules.ProfileOf(profile) : null,
            EvPowerDeliveryParameter = new DcEvPowerDeliveryParameter
            {
                DcEvStatus = Statuses.Of(facts.Vehicle, isReady: isStart),
                ChargingComplete = !isStart && facts.Vehicle.IsComplete,
            },
        };
        return Request(request, new PowerDelivery(session, isStart), facts, effects);
    }
}
