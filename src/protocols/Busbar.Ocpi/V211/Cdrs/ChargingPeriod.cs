using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>A part of a session in which prices do not change (OCPI 2.1.1 10.4.4).</summary>
[WireObject("ChargingPeriod", "OCPI 2.1.1 10.4.4")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record ChargingPeriod
{
    /// <summary>When it started or starts.</summary>
    public required DateTimeOffset StartDateTime { get; init; }

    /// <summary>What was consumed in the period.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<CdrDimension> Dimensions { get; init; }
}
