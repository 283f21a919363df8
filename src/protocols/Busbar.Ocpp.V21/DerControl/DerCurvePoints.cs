using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A point of a DER curve (OCPP 2.1 2.36).</summary>
[WireRecord]
public sealed partial record DerCurvePoints
{
    /// <summary>What the curve depends on.</summary>
    public required decimal X { get; init; }

    /// <summary>What follows, in the curve's unit.</summary>
    public required decimal Y { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
