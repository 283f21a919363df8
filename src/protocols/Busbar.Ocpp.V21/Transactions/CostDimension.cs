using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>How much of something was used (OCPP 2.1 2.31).</summary>
[WireRecord]
public sealed partial record CostDimension
{
    /// <summary>What.</summary>
    public required CostDimensionKind Type { get; init; }

    /// <summary>How much, in the unit of its kind.</summary>
    public required decimal Volume { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
