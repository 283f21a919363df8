namespace Busbar.Energy.Allocation;

/// <summary>A plugged-in session as an allocation sees it at one instant; periods are numbered from the start of the run.</summary>
/// <param name="Load">The load of the network it is plugged into.</param>
/// <param name="Arrival">The period of arrival.</param>
/// <param name="Departure">The first period in which it is gone.</param>
/// <param name="Remaining">Energy still wanted, in ampere-periods, above zero.</param>
/// <param name="MaxAmperes">The most it takes.</param>
public readonly record struct SessionState(int Load, int Arrival, int Departure, double Remaining, double MaxAmperes);
