using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The display parameters.</summary>
[ExiType("DisplayParametersType", V20Namespaces.CommonTypes)]
public sealed partial record DisplayParameters
{
    /// <summary>The present state of charge.</summary>
    [ExiElement("PresentSOC"), ExiRange(0, 100)]
    public sbyte? PresentSoc { get; init; }

    /// <summary>The minimum state of charge.</summary>
    [ExiElement("MinimumSOC"), ExiRange(0, 100)]
    public sbyte? MinimumSoc { get; init; }

    /// <summary>The target state of charge.</summary>
    [ExiElement("TargetSOC"), ExiRange(0, 100)]
    public sbyte? TargetSoc { get; init; }

    /// <summary>The maximum state of charge.</summary>
    [ExiElement("MaximumSOC"), ExiRange(0, 100)]
    public sbyte? MaximumSoc { get; init; }

    /// <summary>The remaining time to minimum state of charge.</summary>
    [ExiElement("RemainingTimeToMinimumSOC")]
    public uint? RemainingTimeToMinimumSoc { get; init; }

    /// <summary>The remaining time to target state of charge.</summary>
    [ExiElement("RemainingTimeToTargetSOC")]
    public uint? RemainingTimeToTargetSoc { get; init; }

    /// <summary>The remaining time to maximum state of charge.</summary>
    [ExiElement("RemainingTimeToMaximumSOC")]
    public uint? RemainingTimeToMaximumSoc { get; init; }

    /// <summary>Whether charging is done.</summary>
    [ExiElement("ChargingComplete")]
    public bool? ChargingComplete { get; init; }

    /// <summary>The battery energy capacity.</summary>
    [ExiElement("BatteryEnergyCapacity")]
    public RationalNumber? BatteryEnergyCapacity { get; init; }

    /// <summary>Whether the inlet is live.</summary>
    [ExiElement("InletHot")]
    public bool? InletHot { get; init; }
}
