using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Costs from a level of consumption on (OCPP 2.1 2.29).</summary>
[WireRecord]
public sealed partial record ConsumptionCost
{
    /// <summary>The level of consumption from which they apply, up to the next one.</summary>
    public required decimal StartValue { get; init; }

    /// <summary>The costs.</summary>
    [Items(Min = 1, Max = 3)]
    public required IReadOnlyList<Cost> Cost { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
