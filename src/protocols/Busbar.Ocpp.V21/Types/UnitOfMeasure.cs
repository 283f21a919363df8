using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>The unit of a value (OCPP 2.1 2.112).</summary>
[WireRecord]
public sealed partial record UnitOfMeasure
{
    /// <summary>The unit; absent means Wh.</summary>
    [MaxLength(20)]
    public string? Unit { get; init; }

    /// <summary>The power of ten by which the value is multiplied; absent means 0.</summary>
    public int? Multiplier { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
