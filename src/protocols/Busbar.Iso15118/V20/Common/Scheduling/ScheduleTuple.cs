using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The schedule tuple.</summary>
[ExiType("ScheduleTupleType", V20Namespaces.CommonMessages)]
public sealed partial record ScheduleTuple
{
    /// <summary>The schedule tuple identifier.</summary>
    [ExiElement("ScheduleTupleID"), ExiRange(1, 4294967295)]
    public required uint ScheduleTupleId { get; init; }

    /// <summary>The charging schedule.</summary>
    [ExiElement("ChargingSchedule")]
    public required ChargingSchedule ChargingSchedule { get; init; }

    /// <summary>The discharging schedule.</summary>
    [ExiElement("DischargingSchedule")]
    public ChargingSchedule? DischargingSchedule { get; init; }
}
