using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A limit of discharging (OCPP 2.1 2.64).</summary>
[WireRecord]
public sealed partial record LimitMaxDischarge
{
    /// <summary>The rank among controls; 0 is the highest.</summary>
    [Range(Min = 0)]
    public required int Priority { get; init; }

    /// <summary>The limit, in per cent of the rated power.</summary>
    public decimal? PctMaxDischargePower { get; init; }

    /// <summary>The curve by which to disconnect at too much power.</summary>
    public DerCurve? PowerMonitoringMustTrip { get; init; }

    /// <summary>When it begins to hold; absent for a default.</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>Seconds it holds; absent for a default.</summary>
    public decimal? Duration { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
