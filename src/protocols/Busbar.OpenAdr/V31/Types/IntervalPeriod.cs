using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>When something starts and how long it lasts (OpenADR 3.1 intervalPeriod).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record IntervalPeriod
{
    /// <summary>The start; now where it is the first day of the calendar.</summary>
    public PeriodStart? Start { get; init; }

    /// <summary>How long it lasts.</summary>
    public IsoDuration? Duration { get; init; }

    /// <summary>How far a client moves the start at random.</summary>
    public IsoDuration? RandomizeStart { get; init; }
}
