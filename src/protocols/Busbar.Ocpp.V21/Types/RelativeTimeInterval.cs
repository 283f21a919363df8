using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A span of time (OCPP 2.1 2.83).</summary>
[WireRecord]
public sealed partial record RelativeTimeInterval
{
    /// <summary>Seconds from now to its start.</summary>
    public required int Start { get; init; }

    /// <summary>Seconds it lasts; absent means until the next one starts.</summary>
    public int? Duration { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
