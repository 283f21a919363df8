using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car asks to leave the parking space (ISO 15118-20 VehicleCheckOutReq).</summary>
[ExiType("VehicleCheckOutReqType", V20Namespaces.CommonMessages)]
[ExiRoot("VehicleCheckOutReq")]
public sealed partial record VehicleCheckOutReq : V2GRequest
{
    /// <summary>The car's check out status.</summary>
    [ExiElement("EVCheckOutStatus")]
    public required EvCheckOutStatus EvCheckOutStatus { get; init; }

    /// <summary>The check out time.</summary>
    [ExiElement("CheckOutTime")]
    public required ulong CheckOutTime { get; init; }
}

/// <summary>The station answers VehicleCheckOutReq (ISO 15118-20 VehicleCheckOutRes).</summary>
[ExiType("VehicleCheckOutResType", V20Namespaces.CommonMessages)]
[ExiRoot("VehicleCheckOutRes")]
public sealed partial record VehicleCheckOutRes : V2GResponse
{
    /// <summary>The station's check out status.</summary>
    [ExiElement("EVSECheckOutStatus")]
    public required EvseCheckOutStatus EvseCheckOutStatus { get; init; }
}
