using Busbar.Wire;

namespace Busbar.Iso15118.V20.Acdp;

/// <summary>The car asks to have the connection device lowered (ISO 15118-20 ACDP_ConnectReq).</summary>
[ExiType("ACDP_ConnectReqType", V20Namespaces.Acdp)]
[ExiRoot("ACDP_ConnectReq")]
public sealed partial record AcdpConnectReq : V2GRequest
{
    /// <summary>The car's electrical charging device status.</summary>
    [ExiElement("EVElectricalChargingDeviceStatus")]
    public required ElectricalChargingDeviceStatus EvElectricalChargingDeviceStatus { get; init; }
}

/// <summary>The station answers ACDP_ConnectReq (ISO 15118-20 ACDP_ConnectRes).</summary>
[ExiType("ACDP_ConnectResType", V20Namespaces.Acdp)]
[ExiRoot("ACDP_ConnectRes")]
public sealed partial record AcdpConnectRes : V2GResponse
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
