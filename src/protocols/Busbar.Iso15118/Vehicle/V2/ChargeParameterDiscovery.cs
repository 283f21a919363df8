using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>The car says what it needs; the station offers schedules when it has them.</summary>
internal sealed record ChargeParameterDiscovery(V2Session Session) : V2State(Session)
{
    internal static EvccTransition Begin(V2Session session, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var next = new ChargeParameterDiscovery(session) { Limit = new Deadline(TimerKind.Ongoing, facts.Now + facts.Settings.Timing.Ongoing) };
        return Request(RequestOf(session, facts), next, facts, effects);
    }

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts)
    {
        if (response is not ChargeParameterDiscoveryRes discovery)
        {
            return null;
        }

        if (facts.Vehicle.Wish is VehicleWish.Stop or VehicleWish.Pause)
        {
            return Stop(facts);
        }

        if (discovery.EvseProcessing != EvseProcessing.Finished)
        {
            return Later(facts.Settings.Timing.PollPace, facts);
        }

        if (discovery.SaSchedules is not SaScheduleList { SaScheduleTuples.Count: > 0 } list || SupplyReports.Of(discovery.EvseChargeParameter) is not { } report)
        {
            return Leave(SessionEnd.Refused, "no schedules");
        }

        var offers = Schedules.Of(list, facts.Now);
        var profile = SchedulePlanner.Choose(offers, facts.Vehicle, facts.Now);
        var session = Session with { Profile = profile };
        EvccEffect[] effects = [new EvccEffect.Reported(report), new EvccEffect.Chosen(offers, profile), new EvccEffect.Pilot(IsReady: true)];
        return session.IsDirectCurrent
            ? CableCheck.Begin(session, facts, effects)
            : PowerDelivery.Start(session, facts, effects);
    }

    protected override EvccTransition Again(EvccFacts facts) => Request(RequestOf(Session, facts), this, facts);

    private static ChargeParameterDiscoveryReq RequestOf(V2Session session, EvccFacts facts)
    {
        var vehicle = facts.Vehicle;
        var limits = vehicle.Limits;
        uint? departure = vehicle.Departure is { } leaves ? (uint)Math.Max(0, (leaves - facts.Now).TotalSeconds) : null;
        return new ChargeParameterDiscoveryReq
        {
            MaxEntriesSaScheduleTuple = facts.Settings.SchedulePoints,
            RequestedEnergyTransferMode = session.Mode,
            EvChargeParameter = session.IsDirectCurrent
                ? new DcEvChargeParameter
                {
                    DepartureTime = departure,
                    DcEvStatus = Statuses.Of(vehicle, isReady: false),
                    EvMaximumCurrentLimit = V2Values.Amperes(limits.MostAmperes),
                    EvMaximumPowerLimit = V2Values.Watts(limits.MostWatts),
                    EvMaximumVoltageLimit = V2Values.Volts(limits.MostVolts),
                    EvEnergyCapacity = V2Values.WattHours(vehicle.CapacityWattHours),
                    EvEnergyRequest = V2Values.WattHours(Math.Max(0, vehicle.TargetWattHours)),
                    FullSoc = 100,
                    BulkSoc = 80,
                }
                : new AcEvChargeParameter
                {
                    DepartureTime = departure,
                    EAmount = V2Values.WattHours(Math.Max(0, vehicle.TargetWattHours)),
                    EvMaxVoltage = V2Values.Volts(limits.MostVolts),
                    EvMaxCurrent = V2Values.Amperes(limits.MostAmperes),
                    EvMinCurrent = V2Values.Amperes(limits.LeastAmperes),
                },
        };
    }
}
