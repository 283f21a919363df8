using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Station.Din70121;

/// <summary>The car says what it needs and gets a schedule; it asks again while it is made.</summary>
internal sealed record ChargeParameterDiscovery(DinSession Session) : DinState(Session)
{
    private DateTimeOffset? Since { get; init; }

    private IReadOnlyList<PowerOffer>? Offers { get; init; }

    internal static ChargeParameterDiscoveryRes Response(ResponseCode code, EvseProcessing processing, DinSession session, SeccFacts facts)
    {
        var limits = facts.Supply.Limits;
        return new ChargeParameterDiscoveryRes
        {
            ResponseCode = code,
            EvseProcessing = processing,
            SaSchedules = Schedules.Of(session.Offers.Count > 0 ? session.Offers : [PowerOffer.Flat(facts.Now, limits.MostWatts)]),
            EvseChargeParameter = new DcEvseChargeParameter
            {
                DcEvseStatus = Status.Of(session, facts),
                EvseMaximumCurrentLimit = DinValues.Amperes(limits.MostAmperes),
                EvseMaximumPowerLimit = DinValues.Watts(limits.MostWatts),
                EvseMaximumVoltageLimit = DinValues.Volts(limits.MostVolts),
                EvseMinimumCurrentLimit = DinValues.Amperes(limits.LeastAmperes),
                EvseMinimumVoltageLimit = DinValues.Volts(limits.LeastVolts),
                EvsePeakCurrentRipple = DinValues.Amperes(limits.RippleAmperes),
            },
        };
    }

    protected override SeccTransition? Accept(BodyElement request, SeccFacts facts)
    {
        if (request is not ChargeParameterDiscoveryReq discovery)
        {
            return null;
        }

        if (discovery.EvRequestedEnergyTransferType is not (EvRequestedEnergyTransfer.DcExtended or EvRequestedEnergyTransfer.DcCore or EvRequestedEnergyTransfer.DcComboCore))
        {
            return Refuse(request, ResponseCode.FailedWrongEnergyTransferType, facts);        // (DIN 70121 9.4)
        }

        if (discovery.EvChargeParameter is not DcEvChargeParameter parameter || NeedsOf(parameter) is not { } needs)
        {
            return Refuse(request, ResponseCode.FailedWrongChargeParameter, facts);           // (DIN 70121 9.4)
        }

        var asked = this with { Since = Since ?? facts.Now };
        var isLate = facts.Now - asked.Since >= facts.Settings.Timing.Ongoing;
        if (Offers is null && !isLate)
        {
            SeccEffect[] effects = Since is null ? [new SeccEffect.Schedule(needs)] : [];
            return Answer(Response(ResponseCode.Ok, EvseProcessing.Ongoing, Session, facts), asked, facts, effects);
        }

        var session = Session with { Offers = Offers ?? [PowerOffer.Flat(facts.Now, facts.Supply.Limits.MostWatts)] };
        return Answer(Response(ResponseCode.Ok, EvseProcessing.Finished, session, facts), new CableCheck(session), facts); // (DIN 70121 9.7)
    }

    protected override SeccTransition OnNews(SeccEvent evt, SeccFacts facts) =>
        new(evt is SeccEvent.Scheduled { Offers.Count: > 0 } scheduled ? this with { Offers = scheduled.Offers } : this);

    private static EnergyNeeds? NeedsOf(DcEvChargeParameter dc)
    {
        var needs = new EnergyNeeds
        {
            Service = EnergyService.Dc,
            TargetWattHours = dc.EvEnergyRequest?.Number(),
            MostWatts = dc.EvMaximumPowerLimit?.Number(),
            MostAmperes = dc.EvMaximumCurrentLimit.Number(),
            MostVolts = dc.EvMaximumVoltageLimit.Number(),
            CapacityWattHours = dc.EvEnergyCapacity?.Number(),
            StateOfCharge = dc.DcEvStatus.EvRessSoc,
            FullStateOfCharge = dc.FullSoc,
            BulkStateOfCharge = dc.BulkSoc,
        };
        return needs is { MostAmperes: > 0, MostVolts: > 0 } && needs.MostWatts is null or >= 0 && needs.TargetWattHours is null or >= 0 ? needs : null;
    }
}
