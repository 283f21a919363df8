using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>Schedules and tariffs of a station as offers, and the car's profile as an answer.</summary>
internal static class Schedules
{
    private const int MostProfileEntries = 24;

    internal static IReadOnlyList<PowerOffer> Of(SaScheduleList list, DateTimeOffset now) => [.. list.SaScheduleTuples.Select(tuple => Of(tuple, now))];

    internal static ChargingProfile ProfileOf(PowerProfile profile) => new()
    {
        ProfileEntries =
        [
            .. profile.Steps.Take(MostProfileEntries).Select(step => new ProfileEntry
            {
                ChargingProfileEntryStart = (uint)step.From.TotalSeconds,
                ChargingProfileEntryMaxPower = V2Values.Watts(step.Watts),
            }),
        ],
    };

    private static PowerOffer Of(SaScheduleTuple tuple, DateTimeOffset now)
    {
        var entries = tuple.PMaxSchedule.PMaxScheduleEntries;
        var starts = entries.Select(entry => StartOf(entry.TimeInterval)).ToList();
        var last = entries[^1].TimeInterval is RelativeTimeInterval { Duration: { } duration } ? TimeSpan.FromSeconds(duration) : TimeSpan.FromDays(1);
        return new PowerOffer
        {
            Id = tuple.SaScheduleTupleId,
            Start = now,
            Duration = starts[^1] + last,
            Currency = tuple.SalesTariff is null ? null : "XXX", // a tariff tells shares of a price, not money
            Periods = [.. entries.Select((entry, index) => new OfferPeriod(starts[index], entry.PMax.Number(), 0, PriceAt(tuple.SalesTariff, starts[index])))],
        };
    }

    private static TimeSpan StartOf(Interval interval) => interval is RelativeTimeInterval relative ? TimeSpan.FromSeconds(relative.Start) : TimeSpan.Zero;

    // The relative price where there is one, else the price level.
    private static decimal? PriceAt(SalesTariff? tariff, TimeSpan start)
    {
        var entry = tariff?.SalesTariffEntries.LastOrDefault(candidate => StartOf(candidate.TimeInterval) <= start);
        var share = entry?.ConsumptionCosts.SelectMany(cost => cost.Costs).FirstOrDefault(cost => cost.CostKind == CostKind.RelativePricePercentage);
        return share?.Amount ?? entry?.EPriceLevel;
    }
}
