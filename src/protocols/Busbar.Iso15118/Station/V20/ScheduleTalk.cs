using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>A talk about schedules: what the car needs, since when it waits, and what it is offered.</summary>
internal sealed record ScheduleTalk
{
    internal EnergyNeeds? Needs { get; init; }

    internal DateTimeOffset Since { get; init; }

    internal IReadOnlyList<PowerOffer>? Offers { get; init; }

    /// <summary>The talk after a request; null when the request is not of the control mode that was selected.</summary>
    internal ScheduleTalk? Ask(ScheduleExchangeReq request, V20Session session, SeccFacts facts)
    {
        if (session.IsDynamic != request.DynamicSeReqControlMode is not null || NeedsOf(request, session, facts) is not { } needs)
        {
            return null;
        }

        var asked = this with { Needs = needs, Since = Needs is null ? facts.Now : Since };
        var isLate = facts.Now - asked.Since >= facts.Settings.Timing.Ongoing;
        var limits = facts.Supply.Limits;

        // Who is late gets what the supply can give: a car that waits longer leaves.
        return Offers is null && isLate ? asked with { Offers = [PowerOffer.Flat(facts.Now, limits.MostWatts, limits.MostDischargeWatts)] } : asked;
    }

    private static EnergyNeeds? NeedsOf(ScheduleExchangeReq request, V20Session session, SeccFacts facts)
    {
        var needs = session.Needs! with { MostSchedulePoints = request.MaximumSupportingPoints };
        if (request.DynamicSeReqControlMode is { } dynamic)
        {
            return dynamic.MinimumSoc > dynamic.TargetSoc ? null : needs with                 // [V2G20-1640]
            {
                Departure = facts.Now + TimeSpan.FromSeconds(dynamic.DepartureTime),
                TargetWattHours = dynamic.EvTargetEnergyRequest.Number(),
                MostWattHours = dynamic.EvMaximumEnergyRequest.Number(),
                LeastWattHours = dynamic.EvMinimumEnergyRequest.Number(),
                MostV2XWattHours = dynamic.EvMaximumV2XEnergyRequest?.Number(),
                LeastV2XWattHours = dynamic.EvMinimumV2XEnergyRequest?.Number(),
                BulkStateOfCharge = dynamic.MinimumSoc,
                FullStateOfCharge = dynamic.TargetSoc ?? needs.FullStateOfCharge,
            };
        }

        var scheduled = request.ScheduledSeReqControlMode!;
        return needs with
        {
            Departure = scheduled.DepartureTime is { } seconds ? facts.Now + TimeSpan.FromSeconds(seconds) : null,
            TargetWattHours = scheduled.EvTargetEnergyRequest?.Number(),
            MostWattHours = scheduled.EvMaximumEnergyRequest?.Number(),
            LeastWattHours = scheduled.EvMinimumEnergyRequest?.Number(),
        };
    }
}
