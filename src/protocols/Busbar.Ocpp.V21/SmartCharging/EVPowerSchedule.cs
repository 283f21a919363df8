using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>How much power a vehicle offers to give and when (ISO 15118-20) (OCPP 2.1 2.45).</summary>
[WireRecord]
public sealed partial record EVPowerSchedule
{
    /// <summary>The offers, one after the other.</summary>
    [Items(Min = 1, Max = 1024)]
    public required IReadOnlyList<EVPowerScheduleEntry> EvPowerScheduleEntries { get; init; }

    /// <summary>When it starts.</summary>
    public required DateTimeOffset TimeAnchor { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
