using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The dynamic schedule exchange response control mode.</summary>
[ExiType("Dynamic_SEResControlModeType", V20Namespaces.CommonMessages)]
public sealed partial record DynamicSeResControlMode
{
    /// <summary>In how many seconds the car leaves.</summary>
    [ExiElement("DepartureTime")]
    public uint? DepartureTime { get; init; }

    /// <summary>The minimum state of charge.</summary>
    [ExiElement("MinimumSOC"), ExiRange(0, 100)]
    public sbyte? MinimumSoc { get; init; }

    /// <summary>The target state of charge.</summary>
    [ExiElement("TargetSOC"), ExiRange(0, 100)]
    public sbyte? TargetSoc { get; init; }

    /// <summary>The absolute price schedule.</summary>
    [ExiElement("AbsolutePriceSchedule"), ExiChoice(1, IsOptional = true)]
    public AbsolutePriceSchedule? AbsolutePriceSchedule { get; init; }

    /// <summary>The price level schedule.</summary>
    [ExiElement("PriceLevelSchedule"), ExiChoice(1, IsOptional = true)]
    public PriceLevelSchedule? PriceLevelSchedule { get; init; }
}
