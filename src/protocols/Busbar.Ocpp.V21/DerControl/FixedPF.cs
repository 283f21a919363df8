using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A fixed power factor (OCPP 2.1 2.50).</summary>
[WireRecord]
public sealed partial record FixedPF
{
    /// <summary>The rank among controls; 0 is the highest.</summary>
    [Range(Min = 0)]
    public required int Priority { get; init; }

    /// <summary>The power factor, 0 to 1.</summary>
    public required decimal Displacement { get; init; }

    /// <summary>Whether reactive power is absorbed (under-excited) rather than fed in.</summary>
    public required bool Excitation { get; init; }

    /// <summary>When it begins to hold; absent for a default.</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>Seconds it holds; absent for a default.</summary>
    public decimal? Duration { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
