namespace Busbar.Energy.Planning;

/// <summary>A car of a price plan.</summary>
/// <param name="Arrival">The first slot in which it can charge.</param>
/// <param name="Departure">The first slot in which it is gone.</param>
/// <param name="EnergyKwh">The energy it wants, in kWh.</param>
public readonly record struct PriceCar(int Arrival, int Departure, double EnergyKwh);
