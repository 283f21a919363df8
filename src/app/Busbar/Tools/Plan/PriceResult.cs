using Busbar.Energy.Planning;
using Busbar.Energy.Scenarios;

namespace Busbar.Tools.Plan;

/// <summary>Delivery, fairness and load of a price plan in the terms of a run.</summary>
internal static class PriceResult
{
    private const double FullyServed = 0.999;

    public static RunResult Of(PriceScenario scenario, PricePlan plan)
    {
        var shares = scenario.Cars.Select((car, i) =>
            Enumerable.Range(car.Arrival, car.Departure - car.Arrival).Sum(slot => plan.Energy(i, slot)) / car.EnergyKwh).ToArray();
        var wanted = scenario.Cars.Sum(car => car.EnergyKwh);
        var load = Enumerable.Range(0, scenario.Prices.Length)
            .Max(slot => Enumerable.Range(0, scenario.Cars.Length).Sum(i => plan.Energy(i, slot)) / scenario.SlotHours);
        return Of(shares, (wanted - plan.UnmetKwh) / wanted, load / scenario.CapKw);
    }

    public static RunResult Of(PriceScenario scenario, V2gPlan plan)
    {
        var (cars, terms) = scenario.Bidirectional!.Value;
        var wanted = cars.Select(car => Math.Max(0, car.TargetKwh - terms.StartKwh)).ToArray();
        var shares = cars.Select((_, i) => wanted[i] > 0 ? 1 - (plan.MissingKwh(i) / wanted[i]) : 1).ToArray();
        var load = Enumerable.Range(0, scenario.Prices.Length)
            .Max(slot => Math.Abs(Enumerable.Range(0, cars.Length).Sum(i => plan.Power(i, slot))));
        var missing = Enumerable.Range(0, cars.Length).Sum(plan.MissingKwh);
        return Of(shares, (wanted.Sum() - missing) / wanted.Sum(), load / terms.CapKw);
    }

    private static RunResult Of(double[] shares, double delivered, double overload) => new(
        delivered,
        shares.Count(share => share >= FullyServed) / (double)shares.Length,
        shares.Sum() * shares.Sum() / (shares.Length * shares.Sum(share => share * share)),
        overload);
}
