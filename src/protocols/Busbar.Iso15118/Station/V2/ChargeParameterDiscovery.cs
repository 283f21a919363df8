using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>The car says what it needs and gets schedules; it asks again while they are made.</summary>
internal sealed record ChargeParameterDiscovery(V2Session Session) : V2State(Session)
{
    private DateTimeOffset? Since { get; init; }

    private EnergyNeeds? Needs { get; init; }

    private IReadOnlyList<PowerOffer>? Offers { get; init; }

    protected override SeccTransition? Accept(BodyElement request, V2GMessage message, SeccEvent.Received received, SeccFacts facts)
    {
        if (request is not ChargeParameterDiscoveryReq discovery)
        {
            return null;
        }

        if (!Catalogue.Modes(facts).Contains(discovery.RequestedEnergyTransferMode))
        {
            return Refuse(request, ResponseCode.FailedWrongEnergyTransferMode, facts);        // [V2G2-476]
        }

        var session = Session with { Mode = discovery.RequestedEnergyTransferMode, Notice = WithoutRenegotiation(Session.Notice) };
        if (NeedsOf(discovery, session, facts) is not { } needs)
        {
            return Refuse(request, ResponseCode.FailedWrongChargeParameter, facts);           // [V2G2-477]
        }

        var asked = this with { Session = session, Since = Since ?? facts.Now, Needs = needs };
        var isLate = facts.Now - asked.Since >= facts.Settings.Timing.Ongoing;
        if (Offers is null && !isLate)
        {
            SeccEffect[] effects = Needs is null ? [new SeccEffect.Schedule(needs)] : [];
            return Answer(Response(session, null, facts), asked, facts, effects);
        }

        // Who is late gets what the supply can give: a car that waits longer leaves.
        var offers = Offers ?? [PowerOffer.Flat(facts.Now, facts.Supply.Limits.MostWatts)];
        session = session with { Offers = offers };
        V2State next = session.IsDirectCurrent ? new CableCheck(session) : new PowerReady(session);
        return Answer(Response(session, offers, facts), next, facts);                         // (ISO 15118-2 8.8.4)
    }

    protected override SeccTransition OnNews(SeccEvent evt, SeccFacts facts) =>
        new(evt is SeccEvent.Scheduled { Offers.Count: > 0 } scheduled ? this with { Offers = scheduled.Offers } : this);

    private static SupplyNotice WithoutRenegotiation(SupplyNotice notice) =>
        notice is SupplyNotice.RenegotiateSchedule or SupplyNotice.RenegotiateService ? SupplyNotice.None : notice; // [V2G2-841]

    private static ChargeParameterDiscoveryRes Response(V2Session session, IReadOnlyList<PowerOffer>? offers, SeccFacts facts) => new()
    {
        ResponseCode = ResponseCode.Ok,
        EvseProcessing = offers is null ? EvseProcessing.Ongoing : EvseProcessing.Finished,
        SaSchedules = offers is null ? null : Schedules.Of(offers),
        EvseChargeParameter = session.IsDirectCurrent ? Parameters.Dc(facts.Supply, session, facts) : Parameters.Ac(facts.Supply, session, facts),
    };

    // Null when the parameters do not fit the mode or make no sense.
    private static EnergyNeeds? NeedsOf(ChargeParameterDiscoveryReq request, V2Session session, SeccFacts facts)
    {
        var needs = new EnergyNeeds
        {
            Service = session.Service,
            Departure = request.EvChargeParameter.DepartureTime is { } seconds ? facts.Now + TimeSpan.FromSeconds(seconds) : null,
            MostSchedulePoints = request.MaxEntriesSaScheduleTuple,
        };
        return request.EvChargeParameter switch
        {
            AcEvChargeParameter ac when !session.IsDirectCurrent => Checked(needs with
            {
                Phases = session.Mode == EnergyTransferMode.AcThreePhaseCore ? 3 : 1,
                TargetWattHours = ac.EAmount.Number(),
                MostAmperes = ac.EvMaxCurrent.Number(),
                LeastAmperes = ac.EvMinCurrent.Number(),
                MostVolts = ac.EvMaxVoltage.Number(),
            }),
            DcEvChargeParameter dc when session.IsDirectCurrent => Checked(needs with
            {
                TargetWattHours = dc.EvEnergyRequest?.Number(),
                MostWatts = dc.EvMaximumPowerLimit?.Number(),
                MostAmperes = dc.EvMaximumCurrentLimit.Number(),
                MostVolts = dc.EvMaximumVoltageLimit.Number(),
                CapacityWattHours = dc.EvEnergyCapacity?.Number(),
                StateOfCharge = dc.DcEvStatus.EvRessSoc,
                FullStateOfCharge = dc.FullSoc,
                BulkStateOfCharge = dc.BulkSoc,
            }),
            _ => null,
        };
    }

    private static EnergyNeeds? Checked(EnergyNeeds needs) =>
        needs is { MostAmperes: > 0, MostVolts: > 0 } && needs.TargetWattHours is null or >= 0 && needs.MostWatts is null or >= 0 &&
        needs.LeastAmperes is null or >= 0 && !(needs.LeastAmperes > needs.MostAmperes)
            ? needs
            : null;
}
