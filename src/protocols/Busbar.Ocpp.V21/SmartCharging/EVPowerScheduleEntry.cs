using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A span of time in a vehicle's power offer (OCPP 2.1 2.44).</summary>
[WireRecord]
public sealed partial record EVPowerScheduleEntry
{
    /// <summary>Seconds it lasts.</summary>
    public required int Duration { get; init; }

    /// <summary>The most power that the vehicle gives, in watts and negative.</summary>
    public required decimal Power { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
