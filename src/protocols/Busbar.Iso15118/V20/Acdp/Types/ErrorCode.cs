using Busbar.Wire;

namespace Busbar.Iso15118.V20.Acdp;

/// <summary>The error code.</summary>
[ExiEnum("errorCodeType")]
public enum ErrorCode
{
    /// <summary>All is well: no car's error.</summary>
    [WireName("OK_NoEVError")]
    OkNoEvError,

    /// <summary>Failed; the session ends.</summary>
    [WireName("FAILED")]
    Failed,

    /// <summary>Failed: emergency event.</summary>
    [WireName("FAILED_EmergencyEvent")]
    FailedEmergencyEvent,

    /// <summary>Failed: breaker.</summary>
    [WireName("FAILED_Breaker")]
    FailedBreaker,

    /// <summary>Failed: battery temperature inhibit.</summary>
    [WireName("FAILED_RESSTemperatureInhibit")]
    FailedRessTemperatureInhibit,

    /// <summary>Failed: battery.</summary>
    [WireName("FAILED_RESS")]
    FailedRess,

    /// <summary>Failed: charging current differential.</summary>
    [WireName("FAILED_ChargingCurrentDifferential")]
    FailedChargingCurrentDifferential,

    /// <summary>Failed: charging voltage out of range.</summary>
    [WireName("FAILED_ChargingVoltageOutOfRange")]
    FailedChargingVoltageOutOfRange,

    /// <summary>Failed: reserved 1.</summary>
    [WireName("FAILED_Reserved1")]
    FailedReserved1,

    /// <summary>Failed: reserved 2.</summary>
    [WireName("FAILED_Reserved2")]
    FailedReserved2,
}
