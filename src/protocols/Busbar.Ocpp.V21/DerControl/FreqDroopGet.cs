using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A frequency droop that the station holds (OCPP 2.1 2.53).</summary>
[WireRecord]
public sealed partial record FreqDroopGet
{
    /// <summary>The setting.</summary>
    public required FreqDroop FreqDroop { get; init; }

    /// <summary>The id of the control.</summary>
    [MaxLength(36)]
    public required string Id { get; init; }

    /// <summary>Whether it is a default rather than a scheduled control.</summary>
    public required bool IsDefault { get; init; }

    /// <summary>Whether another control has pushed it aside.</summary>
    public required bool IsSuperseded { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
