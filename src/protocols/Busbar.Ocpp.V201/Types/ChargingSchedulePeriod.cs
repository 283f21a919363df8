using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>A limit from one moment on (OCPP 2.0.1 2.11).</summary>
[WireRecord]
public sealed partial record ChargingSchedulePeriod
{
    /// <summary>Seconds from the schedule's start; the period lasts until the next one starts.</summary>
    public required int StartPeriod { get; init; }

    /// <summary>The limit, in the schedule's unit.</summary>
    public required decimal Limit { get; init; }

    /// <summary>How many phases it may use; absent means three.</summary>
    public int? NumberPhases { get; init; }

    /// <summary>Which phase it uses, where it uses one and the EVSE can switch.</summary>
    public int? PhaseToUse { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
