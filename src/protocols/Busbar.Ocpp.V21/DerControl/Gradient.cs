using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>How fast power may change (OCPP 2.1 2.58).</summary>
[WireRecord]
public sealed partial record Gradient
{
    /// <summary>The rank among controls; 0 is the highest.</summary>
    [Range(Min = 0)]
    public required int Priority { get; init; }

    /// <summary>Seconds to ramp; 0 where it does not apply.</summary>
    [WireName("gradient")]
    public required decimal Value { get; init; }

    /// <summary>Seconds to ramp on a soft start; 0 where it does not apply.</summary>
    public required decimal SoftGradient { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
