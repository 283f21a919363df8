using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Din70121;

namespace Busbar.Iso15118.Vehicle.Din70121;

/// <summary>The station brings its voltage to that of the battery.</summary>
internal sealed record PreCharge(DinSession Session) : DinState(Session)
{
    // The battery is joined to the supply only when their voltages are this near to each other.
    private const double ToleranceVolts = 20;

    // While the voltages are brought together hardly any current flows.
    private const double MostAmperes = 2;

    internal static EvccTransition Begin(DinSession session, EvccFacts facts)
    {
        var next = new PreCharge(session) { Limit = new Deadline(TimerKind.PreCharge, facts.Now + facts.Settings.Timing.PreCharge) };
        return Request(RequestOf(facts), next, facts);
    }

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts) => response is not PreChargeRes charge ? null
        : facts.Vehicle.Wish is VehicleWish.Stop or VehicleWish.Pause || SupplyReports.With(charge.DcEvseStatus).Notice == SupplyNotice.Stop ? Stop(facts)
        : Math.Abs(charge.EvsePresentVoltage.Number() - facts.Vehicle.BatteryVolts) > ToleranceVolts ? Later(facts.Settings.Timing.PollPace, facts)
        : PowerDelivery.Start(Session, facts, new EvccEffect.ConnectBattery());

    protected override EvccTransition Again(EvccFacts facts) => Request(RequestOf(facts), this, facts);

    private static PreChargeReq RequestOf(EvccFacts facts) => new()
    {
        DcEvStatus = Statuses.Of(facts.Vehicle, isReady: true),
        EvTargetVoltage = DinValues.Volts(facts.Vehicle.BatteryVolts),
        EvTargetCurrent = DinValues.Amperes(Math.Min(MostAmperes, facts.Vehicle.Limits.MostAmperes)),
    };
}
