using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A ramp rate that the station holds (OCPP 2.1 2.57).</summary>
[WireRecord]
public sealed partial record GradientGet
{
    /// <summary>The setting.</summary>
    public required Gradient Gradient { get; init; }

    /// <summary>The id of the control.</summary>
    [MaxLength(36)]
    public required string Id { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
