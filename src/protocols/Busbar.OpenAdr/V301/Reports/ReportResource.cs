using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>What a report says of one resource (OpenADR 3.0.1 report).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record ReportResource
{
    /// <summary>The resource, or AGGREGATED_REPORT.</summary>
    [MinLength(1)]
    [MaxLength(128)]
    public required string ResourceName { get; init; }

    /// <summary>When intervals start and how long they last, unless they say otherwise.</summary>
    public IntervalPeriod? IntervalPeriod { get; init; }

    /// <summary>The data by interval.</summary>
    public required IReadOnlyList<Interval> Intervals { get; init; }
}
