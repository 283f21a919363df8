using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The charging schedule.</summary>
[ExiType("ChargingScheduleType", V20Namespaces.CommonMessages)]
public sealed partial record ChargingSchedule
{
    /// <summary>The power schedule.</summary>
    [ExiElement("PowerSchedule")]
    public required PowerSchedule PowerSchedule { get; init; }

    /// <summary>The absolute price schedule.</summary>
    [ExiElement("AbsolutePriceSchedule"), ExiChoice(1, IsOptional = true)]
    public AbsolutePriceSchedule? AbsolutePriceSchedule { get; init; }

    /// <summary>The price level schedule.</summary>
    [ExiElement("PriceLevelSchedule"), ExiChoice(1, IsOptional = true)]
    public PriceLevelSchedule? PriceLevelSchedule { get; init; }
}
