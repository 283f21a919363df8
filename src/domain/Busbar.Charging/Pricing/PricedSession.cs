using Busbar.Charging.Billing;

namespace Busbar.Charging.Pricing;

/// <summary>What a session costs and why.</summary>
/// <param name="Totals">Amounts and costs, not rounded: how money is rounded is a matter of law and contract.</param>
/// <param name="Lines">The bill, line by line; the lines add up to the totals.</param>
public sealed record PricedSession(CostSummary Totals, IReadOnlyList<PriceLine> Lines);
