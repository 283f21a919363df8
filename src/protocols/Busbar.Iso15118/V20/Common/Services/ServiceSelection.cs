using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car asks to choose services and their parameter sets (ISO 15118-20 ServiceSelectionReq).</summary>
[ExiType("ServiceSelectionReqType", V20Namespaces.CommonMessages)]
[ExiRoot("ServiceSelectionReq")]
public sealed partial record ServiceSelectionReq : V2GRequest
{
    /// <summary>The selected energy transfer service.</summary>
    [ExiElement("SelectedEnergyTransferService")]
    public required SelectedService SelectedEnergyTransferService { get; init; }

    /// <summary>The selected value-added services list.</summary>
    [ExiElement("SelectedVASList")]
    public SelectedServiceList? SelectedVasList { get; init; }
}

/// <summary>The station answers ServiceSelectionReq (ISO 15118-20 ServiceSelectionRes).</summary>
[ExiType("ServiceSelectionResType", V20Namespaces.CommonMessages)]
[ExiRoot("ServiceSelectionRes")]
public sealed partial record ServiceSelectionRes : V2GResponse;
