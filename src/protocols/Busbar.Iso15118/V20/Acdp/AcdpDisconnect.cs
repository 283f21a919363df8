using Busbar.Wire;

namespace Busbar.Iso15118.V20.Acdp;

/// <summary>The car asks to have the connection device raised (ISO 15118-20 ACDP_DisconnectReq).</summary>
[ExiType("ACDP_ConnectReqType", V20Namespaces.Acdp)]
[ExiRoot("ACDP_DisconnectReq")]
public sealed partial record AcdpDisconnectReq : V2GRequest
{
    /// <summary>The car's electrical charging device status.</summary>
    [ExiElement("EVElectricalChargingDeviceStatus")]
    public required ElectricalChargingDeviceStatus EvElectricalChargingDeviceStatus { get; init; }
}

/// <summary>The station answers ACDP_DisconnectReq (ISO 15118-20 ACDP_DisconnectRes).</summary>
[ExiType("ACDP_ConnectResType", V20Namespaces.Acdp)]
[ExiRoot("ACDP_DisconnectRes")]
public sealed partial record AcdpDisconnectRes : V2GResponse
{
    /// <summary>Whether the station is done or needs more time.</summary>
    [ExiElement("EVSEProcessing")]
    public required Processing EvseProcessing { get; init; }

    /// <summary>The station's electrical charging device status.</summary>
    [ExiElement("EVSEElectricalChargingDeviceStatus")]
    public required ElectricalChargingDeviceStatus EvseElectricalChargingDeviceStatus { get; init; }

    /// <summary>The station's mechanical charging device status.</summary>
    [ExiElement("EVSEMechanicalChargingDeviceStatus")]
    public required MechanicalChargingDeviceStatus EvseMechanicalChargingDeviceStatus { get; init; }
}
