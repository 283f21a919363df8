using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>A stretch of time with its payloads (OpenADR 3.0.1 interval).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record Interval
{
    /// <summary>A number that the sender chose; reports repeat it.</summary>
    public required int Id { get; init; }

    /// <summary>Where it differs from the period of the whole.</summary>
    public IntervalPeriod? IntervalPeriod { get; init; }

    /// <summary>What holds during the interval.</summary>
    public required IReadOnlyList<ValuesMap> Payloads { get; init; }
}
