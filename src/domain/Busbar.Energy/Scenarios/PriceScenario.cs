using Busbar.Energy.Planning;

namespace Busbar.Energy.Scenarios;

/// <summary>Cars under one cap with a price for each slot.</summary>
/// <param name="CapKw">The cap in kW.</param>
/// <param name="MaxKw">The most a car takes, in kW.</param>
/// <param name="SlotHours">The length of a slot in hours.</param>
/// <param name="Prices">A price per kWh for each slot.</param>
/// <param name="Cars">Cars that only charge.</param>
/// <param name="Bidirectional">Cars that also discharge and their terms, where the scenario has them.</param>
public sealed record PriceScenario(
    double CapKw, double MaxKw, double SlotHours, double[] Prices, PriceCar[] Cars, (V2gCar[] Cars, V2gTerms Terms)? Bidirectional);
