namespace Busbar.Energy.Network;

/// <summary>One limit of a network: |Σ coefficient · current · e^jφ| ≤ <paramref name="LimitAmperes"/>.</summary>
/// <param name="Name">What the limit protects, for example a transformer's phase.</param>
/// <param name="Coefficients">The factor of each load's current; loads that are missing do not count.</param>
/// <param name="LimitAmperes">The limit in amperes, above zero.</param>
public sealed record PhasorConstraint(string Name, IReadOnlyList<KeyValuePair<int, double>> Coefficients, double LimitAmperes);
