using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Prices by power for a span of time (ISO 15118-20) (OCPP 2.1 2.78).</summary>
[WireRecord]
public sealed partial record PriceRuleStack
{
    /// <summary>Seconds it lasts.</summary>
    public required int Duration { get; init; }

    /// <summary>The prices.</summary>
    [Items(Min = 1, Max = 8)]
    public required IReadOnlyList<PriceRule> PriceRule { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
