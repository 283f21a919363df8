using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>When something starts and how long it lasts (OpenADR 3.0.1 intervalPeriod).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record IntervalPeriod
{
    /// <summary>The start; now where it is the first day of the calendar.</summary>
    public required PeriodStart Start { get; init; }

    /// <summary>How long it lasts.</summary>
    public IsoDuration? Duration { get; init; }

    /// <summary>How far a client moves the start at random.</summary>
    public IsoDuration? RandomizeStart { get; init; }
}
