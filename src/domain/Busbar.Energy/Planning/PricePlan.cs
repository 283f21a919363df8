namespace Busbar.Energy.Planning;

/// <summary>
/// The cheapest way to charge cars under one power cap, exactly. The totals that cars can take in each slot form a polymatroid,
/// so filling the slots in the order of their price, each to the most that is possible with what is already filled, is optimal:
/// a flow that grows slot by slot and never gives back what a cheaper slot has taken.
/// </summary>
public sealed class PricePlan
{
    private PricePlan(PriceFlow flow, ReadOnlySpan<double> prices)
    {
        Flow = flow;
        for (var slot = 0; slot < prices.Length; slot++)
        {
            Cost += prices[slot] * flow.Total(slot);
        }

        UnmetKwh = flow.Unmet;
    }

    /// <summary>What the plan costs, in the unit of the prices.</summary>
    public double Cost { get; }

    /// <summary>Energy that no plan could deliver under the cap, in kWh.</summary>
    public double UnmetKwh { get; }

    internal PriceFlow Flow { get; }

    /// <summary>Plans <paramref name="cars"/> over the slots of <paramref name="prices"/>.</summary>
    /// <param name="cars">The cars.</param>
    /// <param name="prices">A price per kWh for each slot; negative prices are allowed.</param>
    /// <param name="capKw">The cap of the site in kW.</param>
    /// <param name="maxKw">The most a car takes, in kW.</param>
    /// <param name="slotHours">The length of a slot in hours.</param>
    public static PricePlan Solve(ReadOnlySpan<PriceCar> cars, ReadOnlySpan<double> prices, double capKw, double maxKw, double slotHours)
    {
        var flow = new PriceFlow(cars, prices.Length, capKw * slotHours, maxKw * slotHours);
        var keys = prices.ToArray();
        var slots = new int[keys.Length];
        for (var slot = 0; slot < slots.Length; slot++)
        {
            slots[slot] = slot;
        }

        Array.Sort(keys, slots);
        foreach (var slot in slots)
        {
            flow.Open(slot);
        }

        return new PricePlan(flow, prices);
    }

    /// <summary>The energy of <paramref name="car"/> in <paramref name="slot"/>, in kWh.</summary>
    public double Energy(int car, int slot) => Flow.Energy(car, slot);
}
