using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>What every kind of car's charge parameter has.</summary>
[ExiType("EVChargeParameterType", V2Namespaces.DataTypes)]
[ExiRoot("EVChargeParameter")]
public abstract partial record EvChargeParameter
{
    /// <summary>In how many seconds the car leaves.</summary>
    [ExiElement("DepartureTime")]
    public uint? DepartureTime { get; init; }
}
