using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>Offers as schedules with sales tariffs, and what a car chose of them.</summary>
internal static class Schedules
{
    private const int MostTuples = 3;
    private const int MostEntries = 1024;

    // A tariff's price levels are counted in a byte.
    private const int MostLevels = 255;

    // Rounding of powers to three digits must not make a profile invalid.
    private const double ToleranceWatts = 1;

    internal static SaSchedules Of(IReadOnlyList<PowerOffer> offers) => new SaScheduleList
    {
        SaScheduleTuples = [.. offers.Take(MostTuples).Select(Tuple)],
    };

    /// <summary>Whether every step stays below the schedule that was chosen [V2G2-225].</summary>
    internal static bool IsWithin(PowerProfile profile, PowerOffer offer) => profile.Steps.All(step => IsWithin(step, offer));

    internal static PowerProfile ProfileOf(PowerDeliveryReq request, PowerOffer offer) => new(
        offer.Id,
        offer.Start,
        request.ChargingProfile is { } profile
            ? [.. profile.ProfileEntries.Select(e => new ProfileStep(TimeSpan.FromSeconds(e.ChargingProfileEntryStart), e.ChargingProfileEntryMaxPower.Number()))]
            : [.. offer.Periods.Select(p => new ProfileStep(p.From, p.Watts))]);

    private static bool IsWithin(ProfileStep step, PowerOffer offer) => step.Watts <= offer.MostAt(step.From) + ToleranceWatts;

    private static SaScheduleTuple Tuple(PowerOffer offer) => new()
    {
        SaScheduleTupleId = (byte)offer.Id,
        PMaxSchedule = new PMaxSchedule
        {
            PMaxScheduleEntries =
            [
                .. offer.Periods.Take(MostEntries).Select((period, index) => new PMaxScheduleEntry
                {
                    TimeInterval = Interval(offer, index, isLast: index == offer.Periods.Count - 1),
                    PMax = V2Values.Watts(period.Watts),
                }),
            ],
        },
        SalesTariff = offer.HasPrices ? Tariff(offer) : null,
    };

    // The last entry says how long it lasts, the others end where the next begins [V2G2-303].
    private static RelativeTimeInterval Interval(PowerOffer offer, int index, bool isLast) => new()
    {
        Start = (uint)offer.Periods[index].From.TotalSeconds,
        Duration = isLast ? (uint)Math.Min(86_400, offer.LengthOf(index).TotalSeconds) : null,
    };

    // Prices become levels, cheapest first, and shares of the dearest.
    private static SalesTariff Tariff(PowerOffer offer)
    {
        var prices = offer.Periods.Select(p => p.PricePerKilowattHour ?? 0).Distinct().Order().Take(MostLevels).ToList();
        var dearest = prices[^1];
        return new SalesTariff
        {
            Id = $"tariff{offer.Id}",
            SalesTariffId = (byte)offer.Id,
            NumEPriceLevels = (byte)prices.Count,
            SalesTariffEntries =
            [
                .. offer.Periods.Take(MostEntries).Select((period, index) => new SalesTariffEntry
                {
                    TimeInterval = Interval(offer, index, isLast: index == offer.Periods.Count - 1),
                    EPriceLevel = (byte)(Math.Max(0, prices.IndexOf(period.PricePerKilowattHour ?? 0)) + 1),
                    ConsumptionCosts = dearest <= 0 ? [] : [Share(period.PricePerKilowattHour ?? 0, dearest)],
                }),
            ],
        };
    }

    private static ConsumptionCost Share(decimal price, decimal dearest) => new()
    {
        StartValue = V2Values.Watts(0),
        Costs = [new Cost { CostKind = CostKind.RelativePricePercentage, Amount = (uint)Math.Max(0, Math.Round(price / dearest * 100)) }],
    };
}
