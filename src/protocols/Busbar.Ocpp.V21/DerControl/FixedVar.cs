using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A fixed reactive power (OCPP 2.1 2.52).</summary>
[WireRecord]
public sealed partial record FixedVar
{
    /// <summary>The rank among controls; 0 is the highest.</summary>
    [Range(Min = 0)]
    public required int Priority { get; init; }

    /// <summary>The reactive power in per cent, negative for charging.</summary>
    public required decimal Setpoint { get; init; }

    /// <summary>What the per cent are of.</summary>
    public required DerUnit Unit { get; init; }

    /// <summary>When it begins to hold; absent for a default.</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>Seconds it holds; absent for a default.</summary>
    public decimal? Duration { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
