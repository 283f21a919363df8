namespace Busbar.Energy.GridSignals;

/// <summary>A stretch of time with what holds in it.</summary>
/// <param name="Id">The number that its sender gave; reports repeat it.</param>
/// <param name="Period">Where it differs from the period of the whole.</param>
/// <param name="Payloads">What holds.</param>
public sealed record SignalInterval(int Id, SignalPeriod? Period, IReadOnlyList<SignalValues> Payloads);
