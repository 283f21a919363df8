using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A part of the device model (OCPP 2.1 2.25).</summary>
[WireRecord]
public sealed partial record Component
{
    /// <summary>Its name.</summary>
    [MaxLength(50)]
    public required string Name { get; init; }

    /// <summary>The EVSE it belongs to; absent means the whole station.</summary>
    public Evse? Evse { get; init; }

    /// <summary>Which of several equal components.</summary>
    [MaxLength(50)]
    public string? Instance { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
