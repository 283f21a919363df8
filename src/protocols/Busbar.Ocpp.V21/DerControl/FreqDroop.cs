using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Power that follows the frequency, by droop (OCPP 2.1 2.54).</summary>
[WireRecord]
public sealed partial record FreqDroop
{
    /// <summary>The rank among controls; 0 is the highest.</summary>
    [Range(Min = 0)]
    public required int Priority { get; init; }

    /// <summary>The frequency above which it sets in, in hertz.</summary>
    public required decimal OverFreq { get; init; }

    /// <summary>The frequency below which it sets in, in hertz.</summary>
    public required decimal UnderFreq { get; init; }

    /// <summary>The droop above, per unit.</summary>
    public required decimal OverDroop { get; init; }

    /// <summary>The droop below, per unit.</summary>
    public required decimal UnderDroop { get; init; }

    /// <summary>Seconds of open-loop response.</summary>
    public required decimal ResponseTime { get; init; }

    /// <summary>When it begins to hold; absent for a default.</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>Seconds it holds; absent for a default.</summary>
    public decimal? Duration { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
