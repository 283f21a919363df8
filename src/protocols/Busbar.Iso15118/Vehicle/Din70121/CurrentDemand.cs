using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Vehicle.Din70121;

/// <summary>Direct current flows as the car demands.</summary>
internal sealed record CurrentDemand(DinSession Session) : DinState(Session)
{
    private const int BulkStateOfCharge = 80;

    internal static EvccTransition Begin(DinSession session, EvccFacts facts) => Request(RequestOf(facts), new CurrentDemand(session), facts);

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts)
    {
        if (response is not CurrentDemandRes demand)
        {
            return null;
        }

        var report = SupplyReports.With(demand.DcEvseStatus) with
        {
            PresentVolts = demand.EvsePresentVoltage.Number(),
            PresentAmperes = demand.EvsePresentCurrent.Number(),
            MostVolts = demand.EvseMaximumVoltageLimit?.Number(),
            MostAmperes = demand.EvseMaximumCurrentLimit?.Number(),
            MostWatts = demand.EvseMaximumPowerLimit?.Number(),
        };
        var vehicle = facts.Vehicle;
        var isOver = vehicle.IsComplete || vehicle.Fault != VehicleFault.None || vehicle.Wish is VehicleWish.Stop or VehicleWish.Pause || report.Notice == SupplyNotice.Stop;
        var next = isOver ? PowerDelivery.Stop(Session, facts) : Later(facts.Settings.Timing.DirectPace, facts);
        return next with { Effects = [new EvccEffect.Reported(report), .. next.Effects] };
    }

    protected override EvccTransition Again(EvccFacts facts) => Begin(Session, facts);

    private static CurrentDemandReq RequestOf(EvccFacts facts)
    {
        var vehicle = facts.Vehicle;
        return new CurrentDemandReq
        {
            DcEvStatus = Statuses.Of(vehicle, isReady: true),
            EvTargetCurrent = DinValues.Amperes(Math.Clamp(vehicle.TargetAmperes, 0, vehicle.Limits.MostAmperes)),
            EvTargetVoltage = DinValues.Volts(Math.Clamp(vehicle.TargetVolts, 0, vehicle.Limits.MostVolts)),
            EvMaximumCurrentLimit = DinValues.Amperes(vehicle.Limits.MostAmperes),
            EvMaximumVoltageLimit = DinValues.Volts(vehicle.Limits.MostVolts),
            EvMaximumPowerLimit = DinValues.Watts(vehicle.Limits.MostWatts),
            BulkChargingComplete = vehicle.StateOfCharge >= BulkStateOfCharge,
            ChargingComplete = vehicle.IsComplete,
            RemainingTimeToFullSoc = vehicle.UntilFull is { } time ? DinValues.Seconds(time) : null,
        };
    }
}
