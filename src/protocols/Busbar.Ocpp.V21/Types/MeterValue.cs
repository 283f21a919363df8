using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What was measured at one moment (OCPP 2.1 2.68).</summary>
[WireRecord]
public sealed partial record MeterValue
{
    /// <summary>The values.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<SampledValue> SampledValue { get; init; }

    /// <summary>The moment.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
