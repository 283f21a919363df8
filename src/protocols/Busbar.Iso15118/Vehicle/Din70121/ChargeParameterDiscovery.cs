using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Vehicle.Din70121;

/// <summary>The car says what it needs; the station offers a schedule when it has one.</summary>
internal sealed record ChargeParameterDiscovery(DinSession Session) : DinState(Session)
{
    internal static EvccTransition Begin(DinSession session, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var next = new ChargeParameterDiscovery(session) { Limit = new Deadline(TimerKind.Ongoing, facts.Now + facts.Settings.Timing.Ongoing) };
        return Request(RequestOf(facts), next, facts, effects);
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

        if (discovery.EvseChargeParameter is not DcEvseChargeParameter dc)
        {
            return Leave(SessionEnd.Refused, "no parameters of direct current");
        }

        var report = SupplyReports.With(dc.DcEvseStatus) with
        {
            MostVolts = dc.EvseMaximumVoltageLimit.Number(),
            MostAmperes = dc.EvseMaximumCurrentLimit.Number(),
            MostWatts = dc.EvseMaximumPowerLimit?.Number(),
        };
        var offers = Schedules.Of(discovery.SaSchedules, report, facts.Now);
        var profile = SchedulePlanner.Choose(offers, facts.Vehicle, facts.Now);
        return CableCheck.Begin(
            Session with { Profile = profile }, facts,
            new EvccEffect.Reported(report), new EvccEffect.Chosen(offers, profile), new EvccEffect.Pilot(IsReady: true));
    }

    protected override EvccTransition Again(EvccFacts facts) => Request(RequestOf(facts), this, facts);

    private static ChargeParameterDiscoveryReq RequestOf(EvccFacts facts)
    {
        var vehicle = facts.Vehicle;
        return new ChargeParameterDiscoveryReq
        {
            EvRequestedEnergyTransferType = EvRequestedEnergyTransfer.DcExtended,
            EvChargeParameter = new DcEvChargeParameter
            {
                DcEvStatus = Statuses.Of(vehicle, isReady: false),
                EvMaximumCurrentLimit = DinValues.Amperes(vehicle.Limits.MostAmperes),
                EvMaximumPowerLimit = DinValues.Watts(vehicle.Limits.MostWatts),
                EvMaximumVoltageLimit = DinValues.Volts(vehicle.Limits.MostVolts),
                EvEnergyCapacity = DinValues.WattHours(vehicle.CapacityWattHours),
                EvEnergyRequest = DinValues.WattHours(Math.Max(0, vehicle.TargetWattHours)),
                FullSoc = 100,
                BulkSoc = 80,
            },
        };
    }
}
