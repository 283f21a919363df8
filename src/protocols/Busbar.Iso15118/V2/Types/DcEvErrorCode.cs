using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The DC car's error code.</summary>
[ExiEnum("DC_EVErrorCodeType")]
public enum DcEvErrorCode
{
    /// <summary>No error.</summary>
    [WireName("NO_ERROR")]
    NoError,

    /// <summary>Failed: battery temperature inhibit.</summary>
    [WireName("FAILED_RESSTemperatureInhibit")]
    FailedRessTemperatureInhibit,

    /// <summary>Failed: car's shift position.</summary>
    [WireName("FAILED_EVShiftPosition")]
    FailedEvShiftPosition,

    /// <summary>Failed: charger connector lock fault.</summary>
    [WireName("FAILED_ChargerConnectorLockFault")]
    FailedChargerConnectorLockFault,

    /// <summary>Failed: car's battery malfunction.</summary>
    [WireName("FAILED_EVRESSMalfunction")]
    FailedEvRessMalfunction,

    /// <summary>Failed: charging currentdifferential.</summary>
    [WireName("FAILED_ChargingCurrentdifferential")]
    FailedChargingCurrentdifferential,

    /// <summary>Failed: charging voltage out of range.</summary>
    [WireName("FAILED_ChargingVoltageOutOfRange")]
    FailedChargingVoltageOutOfRange,

    /// <summary>Reserved authorization.</summary>
    [WireName("Reserved_A")]
    ReservedA,

    /// <summary>Reserved b.</summary>
    [WireName("Reserved_B")]
    ReservedB,

    /// <summary>Reserved c.</summary>
    [WireName("Reserved_C")]
    ReservedC,

    /// <summary>Failed: charging system incompatibility.</summary>
    [WireName("FAILED_ChargingSystemIncompatibility")]
    FailedChargingSystemIncompatibility,

    /// <summary>No data.</summary>
    NoData,
}
