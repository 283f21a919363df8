using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A cost figure (OCPP 2.1 2.32).</summary>
[WireRecord]
public sealed partial record Cost
{
    /// <summary>What it counts.</summary>
    public required CostKind CostKind { get; init; }

    /// <summary>How much.</summary>
    public required int Amount { get; init; }

    /// <summary>The power of ten by which the amount is multiplied, -3 to 3; absent means 0.</summary>
    public int? AmountMultiplier { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
