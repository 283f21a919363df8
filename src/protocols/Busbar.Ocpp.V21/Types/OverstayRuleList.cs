using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>The fees for staying too long (ISO 15118-20) (OCPP 2.1 2.73).</summary>
[WireRecord]
public sealed partial record OverstayRuleList
{
    /// <summary>The fees.</summary>
    [Items(Min = 1, Max = 5)]
    public required IReadOnlyList<OverstayRule> OverstayRule { get; init; }

    /// <summary>The power below which the vehicle counts as staying.</summary>
    public RationalNumber? OverstayPowerThreshold { get; init; }

    /// <summary>Seconds until they set in.</summary>
    public int? OverstayTimeThreshold { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
