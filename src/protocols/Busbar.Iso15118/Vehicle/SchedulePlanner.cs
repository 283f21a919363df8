using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Vehicle;

/// <summary>Chooses among offered schedules and says what the car will take of the chosen one.</summary>
internal static class SchedulePlanner
{
    // Rounding of energies must not make a schedule look too small.
    private const double ToleranceWattHours = 1;

    /// <summary>
    /// The cheapest schedule with enough energy before departure; without prices the one with the most energy. In it the cheapest
    /// periods are filled first; a car that needs no plan takes as much as it can from the start.
    /// </summary>
    internal static PowerProfile Choose(IReadOnlyList<PowerOffer> offers, VehicleView vehicle, DateTimeOffset now)
    {
        PowerProfile? best = null;
        var bestRank = (IsEnough: false, Score: double.NegativeInfinity);
        foreach (var offer in offers)
        {
            var (profile, wattHours, cost) = Plan(offer, vehicle, now);
            var isEnough = wattHours >= vehicle.TargetWattHours - ToleranceWattHours;
            var rank = (isEnough, isEnough && offer.HasPrices ? -(double)cost : wattHours);
            if (best is null || rank.CompareTo(bestRank) > 0)
            {
                best = profile;
                bestRank = rank;
            }
        }

        return best!;
    }

    private static (PowerProfile Profile, double WattHours, decimal Cost) Plan(PowerOffer offer, VehicleView vehicle, DateTimeOffset now)
    {
        var watts = new double[offer.Periods.Count];
        var open = Math.Max(0, vehicle.TargetWattHours);
        var total = 0d;
        var cost = 0m;
        foreach (var index in InOrderOfPrice(offer))
        {
            var usable = UsableHours(offer, index, vehicle, now);
            var most = Math.Min(offer.Periods[index].Watts, vehicle.Limits.MostWatts);
            var taken = Math.Min(open, most * usable);
            watts[index] = !offer.HasPrices || taken > 0 ? most : 0;
            open -= taken;
            total += taken;
            cost += (decimal)taken / 1000 * (offer.Periods[index].PricePerKilowattHour ?? 0);
        }

        var steps = offer.Periods.Select((period, index) => new ProfileStep(period.From, watts[index])).ToList();
        return (new PowerProfile(offer.Id, offer.Start, steps), total, cost);
    }

    private static IEnumerable<int> InOrderOfPrice(PowerOffer offer) =>
        Enumerable.Range(0, offer.Periods.Count).OrderBy(index => offer.HasPrices ? offer.Periods[index].PricePerKilowattHour ?? 0 : 0).ThenBy(index => index);

    private static double UsableHours(PowerOffer offer, int index, VehicleView vehicle, DateTimeOffset now)
    {
        var from = offer.Start + offer.Periods[index].From;
        var until = from + offer.LengthOf(index);
        from = from < now ? now : from;
        until = vehicle.Departure is { } departure && departure < until ? departure : until;
        return Math.Max(0, (until - from).TotalHours);
    }
}
