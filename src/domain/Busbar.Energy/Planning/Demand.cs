namespace Busbar.Energy.Planning;

/// <summary>What a plugged-in car still wants, in the units of a plan: currents in amperes, energy in ampere-periods.</summary>
/// <param name="Load">The load of the network it is plugged into.</param>
/// <param name="Remaining">Energy still wanted, in ampere-periods, above zero.</param>
/// <param name="Periods">How many periods from now it stays, at least one.</param>
/// <param name="MaxAmperes">The most it takes.</param>
public readonly record struct Demand(int Load, double Remaining, int Periods, double MaxAmperes);
