using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;
using Busbar.Iso15118.V20.Dc;

namespace Busbar.Iso15118.Vehicle.V20;

/// <summary>The station brings its voltage to that of the battery.</summary>
internal sealed record PreCharge(V20Session Session) : V20State(Session)
{
    // The battery is joined to the supply only when their voltages are this near to each other.
    private const double ToleranceVolts = 20;

    internal static EvccTransition Begin(V20Session session, EvccFacts facts)
    {
        var next = new PreCharge(session) { Limit = new Deadline(TimerKind.PreCharge, facts.Now + facts.Settings.Timing.PreChargeV20) };
        return next.Again(facts);
    }

    protected override EvccTransition? Take(V2GResponse response, EvccFacts facts) => response is not DcPreChargeRes charge ? null
        : facts.Vehicle.Wish is VehicleWish.Stop or VehicleWish.Pause ? Stop(facts)
        : Math.Abs(charge.EvsePresentVoltage.Number() - facts.Vehicle.BatteryVolts) > ToleranceVolts ? Later(facts.Settings.Timing.PollPace, facts)
        : PowerDelivery.Start(Session, facts, new EvccEffect.ConnectBattery());

    protected override EvccTransition Again(EvccFacts facts) => Request(
        new DcPreChargeReq
        {
            Header = Header(Session, facts),
            EvProcessing = Processing.Ongoing,
            EvPresentVoltage = V20Values.Of(facts.Vehicle.BatteryVolts),
            EvTargetVoltage = V20Values.Of(facts.Vehicle.BatteryVolts),
        },
        this, facts);
}
