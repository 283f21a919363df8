using Busbar.Iso15118.Din70121;

namespace Busbar.Iso15118.Vehicle.Din70121;

/// <summary>The status that a car with direct current tells in every request.</summary>
internal static class Statuses
{
    internal static DcEvStatus Of(VehicleView vehicle, bool isReady) => new()
    {
        EvReady = isReady && vehicle.Fault == VehicleFault.None,
        EvErrorCode = vehicle.Fault switch
        {
            VehicleFault.BatteryTemperature => DcEvErrorCode.FailedRessTemperatureInhibit,
            VehicleFault.BatteryMalfunction => DcEvErrorCode.FailedEvRessMalfunction,
            VehicleFault.ConnectorLock => DcEvErrorCode.FailedChargerConnectorLockFault,
            VehicleFault.VoltageOutOfRange => DcEvErrorCode.FailedChargingVoltageOutOfRange,
            _ => DcEvErrorCode.NoError,
        },
        EvRessSoc = (sbyte)Math.Clamp(vehicle.StateOfCharge, 0, 100),
    };
}
