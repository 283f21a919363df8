using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>What was measured at one moment (OCPP 1.6 7.33).</summary>
[WireRecord]
public sealed partial record MeterValue
{
    /// <summary>The moment.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>The values.</summary>
    public required IReadOnlyList<SampledValue> SampledValue { get; init; }
}
