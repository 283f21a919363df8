using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>Offers as schedules with prices, and what a car chose of them.</summary>
internal static class Schedules
{
    private const int MostTuples = 3;
    private const int MostEntries = 1024;

    // Prices are energy fees that hold from the first watt on.
    private const string PriceAlgorithm = "urn:iso:std:iso:15118:-20:PriceAlgorithm:1-Power";

    // Rounding of powers must not make a profile invalid.
    private const double ToleranceWatts = 1;

    internal static ScheduleExchangeRes Ongoing(V20Session session, SeccFacts facts) => new()
    {
        Header = Headers.Of(session, facts),
        ResponseCode = ResponseCode.Ok,
        EvseProcessing = Processing.Ongoing,
        DynamicSeResControlMode = session.IsDynamic ? new DynamicSeResControlMode() : null,
        ScheduledSeResControlMode = session.IsDynamic ? null : Scheduled([PowerOffer.Flat(facts.Now, facts.Supply.Limits.MostWatts)], session),
    };

    internal static ScheduleExchangeRes Finished(V20Session session, SeccFacts facts) => new()
    {
        Header = Headers.Of(session, facts),
        ResponseCode = ResponseCode.Ok,
        EvseProcessing = Processing.Finished,
        GoToPause = session.Notice == SupplyNotice.Pause ? true : null,
        DynamicSeResControlMode = session.IsDynamic
            ? new DynamicSeResControlMode
            {
                DepartureTime = session.Needs?.Departure is { } departure ? (uint)Math.Max(0, (departure - facts.Now).TotalSeconds) : null,
                AbsolutePriceSchedule = session.Offers[0].HasPrices ? Prices(session.Offers[0]) : null,
            }
            : null,
        ScheduledSeResControlMode = session.IsDynamic ? null : Scheduled(session.Offers, session),
    };

    internal static ScheduledSeResControlMode Scheduled(IReadOnlyList<PowerOffer> offers, V20Session session) => new()
    {
        ScheduleTuples = [.. offers.Take(MostTuples).Select(offer => Tuple(offer, session.Service.IsBidirectional()))],
    };

    internal static PowerProfile ProfileOf(EvPowerProfile profile, int offerId)
    {
        var from = TimeSpan.Zero;
        List<ProfileStep> steps = [];
        foreach (var entry in profile.EvPowerProfileEntries.EvPowerProfileEntries)
        {
            var watts = entry.Power.Number() + (entry.PowerL2?.Number() ?? 0) + (entry.PowerL3?.Number() ?? 0);
            steps.Add(new ProfileStep(from, watts));
            from += TimeSpan.FromSeconds(entry.Duration);
        }

        var anchor = DateTimeOffset.FromUnixTimeSeconds((long)Math.Min(profile.TimeAnchor, (ulong)DateTimeOffset.MaxValue.ToUnixTimeSeconds()));
        return new PowerProfile(offerId, anchor, steps);
    }

    /// <summary>Whether every step stays within the schedule that was chosen.</summary>
    internal static bool IsWithin(PowerProfile profile, PowerOffer offer)
    {
        var shift = profile.Start - offer.Start;
        foreach (var step in profile.Steps)
        {
            var period = offer.Periods.LastOrDefault(candidate => candidate.From <= step.From + shift, offer.Periods[0]);
            if (step.Watts > period.Watts + ToleranceWatts || step.Watts < -period.DischargeWatts - ToleranceWatts)
            {
                return false;
            }
        }

        return true;
    }

    private static ScheduleTuple Tuple(PowerOffer offer, bool isBidirectional) => new()
    {
        ScheduleTupleId = (uint)offer.Id,
        ChargingSchedule = new ChargingSchedule
        {
            PowerSchedule = Powers(offer, period => period.Watts), AbsolutePriceSchedule = offer.HasPrices ? Prices(offer) : null,
        },
        DischargingSchedule = isBidirectional ? new ChargingSchedule { PowerSchedule = Powers(offer, period => -period.DischargeWatts) } : null,
    };

    private static PowerSchedule Powers(PowerOffer offer, Func<OfferPeriod, double> power) => new()
    {
        TimeAnchor = (ulong)offer.Start.ToUnixTimeSeconds(),
        PowerScheduleEntries = new PowerScheduleEntryList
        {
            PowerScheduleEntries =
            [
                .. offer.Periods.Take(MostEntries).Select((period, index) => new PowerScheduleEntry
                {
                    Duration = (uint)offer.LengthOf(index).TotalSeconds, Power = V20Values.Of(power(period)),
                }),
            ],
        },
    };

    private static AbsolutePriceSchedule Prices(PowerOffer offer) => new()
    {
        TimeAnchor = (ulong)offer.Start.ToUnixTimeSeconds(),
        PriceScheduleId = (uint)offer.Id,
        Currency = offer.Currency!,
        Language = "eng",
        PriceAlgorithm = PriceAlgorithm,
        PriceRuleStacks = new PriceRuleStackList
        {
            PriceRuleStacks =
            [
                .. offer.Periods.Take(MostEntries).Select((period, index) => new PriceRuleStack
                {
                    Duration = (uint)offer.LengthOf(index).TotalSeconds,
                    PriceRules = [new PriceRule { EnergyFee = V20Values.Of((double)(period.PricePerKilowattHour ?? 0)), PowerRangeStart = V20Values.Of(0) }],
                }),
            ],
        },
    };
}
