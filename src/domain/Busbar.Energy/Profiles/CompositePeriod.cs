namespace Busbar.Energy.Profiles;

/// <summary>One period of a composite schedule.</summary>
/// <param name="StartSeconds">Seconds from the start of the composite.</param>
/// <param name="Rate">What holds, in the unit asked for.</param>
/// <param name="NumberPhases">The fewest phases that a leading profile allows; absent when none says.</param>
/// <param name="PhaseToUse">The phase of a single-phase period, when a leading profile says.</param>
public readonly record struct CompositePeriod(int StartSeconds, Rate Rate, int? NumberPhases, int? PhaseToUse);
