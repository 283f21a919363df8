using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car asks to announce itself at the parking space (ISO 15118-20 VehicleCheckInReq).</summary>
[ExiType("VehicleCheckInReqType", V20Namespaces.CommonMessages)]
[ExiRoot("VehicleCheckInReq")]
public sealed partial record VehicleCheckInReq : V2GRequest
{
    /// <summary>The car's check in status.</summary>
    [ExiElement("EVCheckInStatus")]
    public required EvCheckInStatus EvCheckInStatus { get; init; }

    /// <summary>The parking method.</summary>
    [ExiElement("ParkingMethod")]
    public required ParkingMethod ParkingMethod { get; init; }

    /// <summary>The vehicle frame.</summary>
    [ExiElement("VehicleFrame")]
    public short? VehicleFrame { get; init; }

    /// <summary>The device offset.</summary>
    [ExiElement("DeviceOffset")]
    public short? DeviceOffset { get; init; }

    /// <summary>The vehicle travel.</summary>
    [ExiElement("VehicleTravel")]
    public short? VehicleTravel { get; init; }
}

/// <summary>The station answers VehicleCheckInReq (ISO 15118-20 VehicleCheckInRes).</summary>
[ExiType("VehicleCheckInResType", V20Namespaces.CommonMessages)]
[ExiRoot("VehicleCheckInRes")]
public sealed partial record VehicleCheckInRes : V2GResponse
{
    /// <summary>The parking space.</summary>
    [ExiElement("ParkingSpace")]
    public short? ParkingSpace { get; init; }

    /// <summary>The device location.</summary>
    [ExiElement("DeviceLocation")]
    public short? DeviceLocation { get; init; }

    /// <summary>The target distance.</summary>
    [ExiElement("TargetDistance")]
    public short? TargetDistance { get; init; }
}
