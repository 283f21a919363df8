using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A limit of discharging that the station holds (OCPP 2.1 2.63).</summary>
[WireRecord]
public sealed partial record LimitMaxDischargeGet
{
    /// <summary>The id of the control.</summary>
    [MaxLength(36)]
    public required string Id { get; init; }

    /// <summary>Whether it is a default rather than a scheduled control.</summary>
    public required bool IsDefault { get; init; }

    /// <summary>Whether another control has pushed it aside.</summary>
    public required bool IsSuperseded { get; init; }

    /// <summary>The setting.</summary>
    public required LimitMaxDischarge LimitMaxDischarge { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
