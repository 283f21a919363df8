using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The service charge.</summary>
[ExiType("ServiceChargeType", Din70121Namespaces.DataTypes)]
[ExiRoot("ServiceCharge")]
public sealed partial record ServiceCharge : Service
{
    /// <summary>The energy transfer type.</summary>
    [ExiElement("EnergyTransferType")]
    public required EvseSupportedEnergyTransfer EnergyTransferType { get; init; }
}
