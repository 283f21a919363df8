using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The charge service.</summary>
[ExiType("ChargeServiceType", V2Namespaces.DataTypes)]
public sealed partial record ChargeService : Service
{
    /// <summary>The supported energy transfer mode.</summary>
    [ExiElement("SupportedEnergyTransferMode")]
    public required SupportedEnergyTransferMode SupportedEnergyTransferMode { get; init; }
}
