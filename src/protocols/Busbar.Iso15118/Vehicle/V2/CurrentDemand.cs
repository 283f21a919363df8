using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>Direct current flows as the car demands.</summary>
internal sealed record CurrentDemand(V2Session Session) : ChargingLoop(Session)
{
    private const int BulkStateOfCharge = 80;

    internal static EvccTransition Begin(V2Session session, EvccFacts facts, params IReadOnlyList<EvccEffect> effects) =>
        Request(RequestOf(facts), new CurrentDemand(session), facts, effects);

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts) => response is CurrentDemandRes demand
        ? Continue(
            SupplyReports.With(demand.DcEvseStatus) with
            {
                PresentVolts = demand.EvsePresentVoltage.Number(),
                PresentAmperes = demand.EvsePresentCurrent.Number(),
                MostVolts = demand.EvseMaximumVoltageLimit?.Number(),
                MostAmperes = demand.EvseMaximumCurrentLimit?.Number(),
                MostWatts = demand.EvseMaximumPowerLimit?.Number(),
                Meter = SupplyReports.Of(demand.MeterInfo, facts.Now),
            },
            demand.MeterInfo, demand.ReceiptRequired, facts.Settings.Timing.DirectPace, facts)
        : null;

    protected override EvccTransition Again(EvccFacts facts) => Begin(Session, facts);

    private static CurrentDemandReq RequestOf(EvccFacts facts)
    {
        var vehicle = facts.Vehicle;
        return new CurrentDemandReq
        {
            DcEvStatus = Statuses.Of(vehicle, isReady: true),
            EvTargetCurrent = V2Values.Amperes(Math.Clamp(vehicle.TargetAmperes, 0, vehicle.Limits.MostAmperes)),
            EvTargetVoltage = V2Values.Volts(Math.Clamp(vehicle.TargetVolts, 0, vehicle.Limits.MostVolts)),
            EvMaximumCurrentLimit = V2Values.Amperes(vehicle.Limits.MostAmperes),
            EvMaximumVoltageLimit = V2Values.Volts(vehicle.Limits.MostVolts),
            EvMaximumPowerLimit = V2Values.Watts(vehicle.Limits.MostWatts),
            BulkChargingComplete = vehicle.StateOfCharge >= BulkStateOfCharge,
            ChargingComplete = vehicle.IsComplete,
            RemainingTimeToFullSoc = vehicle.UntilFull is { } time ? V2Values.Seconds(time) : null,
        };
    }
}
