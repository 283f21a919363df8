using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A DER control that follows a curve (OCPP 2.1 2.37).</summary>
[WireRecord]
public sealed partial record DerCurve
{
    /// <summary>The points, up to ten, in order of what the curve depends on.</summary>
    [Items(Min = 1, Max = 10)]
    public required IReadOnlyList<DerCurvePoints> CurveData { get; init; }

    /// <summary>The rank among controls; 0 is the highest.</summary>
    [Range(Min = 0)]
    public required int Priority { get; init; }

    /// <summary>The unit of what follows.</summary>
    public required DerUnit YUnit { get; init; }

    /// <summary>How it returns to normal after an event.</summary>
    public Hysteresis? Hysteresis { get; init; }

    /// <summary>What a volt-var curve needs besides.</summary>
    public ReactivePowerParams? ReactivePowerParams { get; init; }

    /// <summary>What a curve by voltage needs besides.</summary>
    public VoltageParams? VoltageParams { get; init; }

    /// <summary>Seconds to reach nine tenths of a new target; 0 means no limit.</summary>
    public decimal? ResponseTime { get; init; }

    /// <summary>When it begins to hold; absent for a default.</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>Seconds it holds; absent for a default.</summary>
    public decimal? Duration { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
