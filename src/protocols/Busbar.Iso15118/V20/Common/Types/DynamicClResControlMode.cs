using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>What every kind of dynamic charge loop response control mode has.</summary>
[ExiType("Dynamic_CLResControlModeType", V20Namespaces.CommonTypes)]
public abstract partial record DynamicClResControlMode : ClResControlMode
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

    /// <summary>The ack maximum delay.</summary>
    [ExiElement("AckMaxDelay")]
    public ushort? AckMaxDelay { get; init; }
}
