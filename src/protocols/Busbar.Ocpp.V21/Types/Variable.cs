using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A value of a component (OCPP 2.1 2.119).</summary>
[WireRecord]
public sealed partial record Variable
{
    /// <summary>Its name.</summary>
    [MaxLength(50)]
    public required string Name { get; init; }

    /// <summary>Which of several equal variables.</summary>
    [MaxLength(50)]
    public string? Instance { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
