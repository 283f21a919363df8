using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The supported energy transfer mode.</summary>
[ExiType("SupportedEnergyTransferModeType", V2Namespaces.DataTypes)]
public sealed partial record SupportedEnergyTransferMode
{
    /// <summary>The energy transfer mode entries.</summary>
    [ExiElement("EnergyTransferMode"), ExiOccurs(Max = 6)]
    public required IReadOnlyList<EnergyTransferMode> EnergyTransferModes { get; init; }
}
