using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The DC car's status.</summary>
[ExiType("DC_EVStatusType", V2Namespaces.DataTypes)]
[ExiRoot("DC_EVStatus", Substitutes = typeof(EvStatus))]
public sealed partial record DcEvStatus : EvStatus
{
    /// <summary>Whether the car is ready.</summary>
    [ExiElement("EVReady")]
    public required bool EvReady { get; init; }

    /// <summary>The car's error code.</summary>
    [ExiElement("EVErrorCode")]
    public required DcEvErrorCode EvErrorCode { get; init; }

    /// <summary>The state of charge of the car's battery in percent.</summary>
    [ExiElement("EVRESSSOC"), ExiRange(0, 100)]
    public required sbyte EvRessSoc { get; init; }
}
