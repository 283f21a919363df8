using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>How often a stream is sent (OCPP 2.1 2.75).</summary>
[WireRecord]
public sealed partial record PeriodicEventStreamParams
{
    /// <summary>Seconds after which it is sent; absent means no bound.</summary>
    [Range(Min = 0)]
    public int? Interval { get; init; }

    /// <summary>How many values are sent together; absent means no bound.</summary>
    [Range(Min = 0)]
    public int? Values { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
