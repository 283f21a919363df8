using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car asks to learn which services are offered (ISO 15118-20 ServiceDiscoveryReq).</summary>
[ExiType("ServiceDiscoveryReqType", V20Namespaces.CommonMessages)]
[ExiRoot("ServiceDiscoveryReq")]
public sealed partial record ServiceDiscoveryReq : V2GRequest
{
    /// <summary>The supported service identifiers.</summary>
    [ExiElement("SupportedServiceIDs")]
    public ServiceIdList? SupportedServiceIds { get; init; }
}

/// <summary>The station answers ServiceDiscoveryReq (ISO 15118-20 ServiceDiscoveryRes).</summary>
[ExiType("ServiceDiscoveryResType", V20Namespaces.CommonMessages)]
[ExiRoot("ServiceDiscoveryRes")]
public sealed partial record ServiceDiscoveryRes : V2GResponse
{
    /// <summary>Whether services may be chosen anew within the session.</summary>
    [ExiElement("ServiceRenegotiationSupported")]
    public required bool ServiceRenegotiationSupported { get; init; }

    /// <summary>The energy transfer service list.</summary>
    [ExiElement("EnergyTransferServiceList")]
    public required ServiceList EnergyTransferServiceList { get; init; }

    /// <summary>The value-added services list.</summary>
    [ExiElement("VASList")]
    public ServiceList? VasList { get; init; }
}
