namespace Busbar.Energy.Scenarios;

/// <summary>What a run over a scenario came to.</summary>
/// <param name="DeliveredFraction">Energy delivered over energy wanted.</param>
/// <param name="FullyServedFraction">Sessions that got at least 99.9 % of what they wanted.</param>
/// <param name="Jain">Jain's index of the delivered shares: 1 is perfectly even.</param>
/// <param name="MaxOverload">The worst constraint's load over its limit in any period: 1 is at the limit.</param>
public sealed record RunResult(double DeliveredFraction, double FullyServedFraction, double Jain, double MaxOverload);
