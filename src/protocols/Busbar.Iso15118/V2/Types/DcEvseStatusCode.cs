using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The DC station's status code.</summary>
[ExiEnum("DC_EVSEStatusCodeType")]
public enum DcEvseStatusCode
{
    /// <summary>Station's not ready.</summary>
    [WireName("EVSE_NotReady")]
    EvseNotReady,

    /// <summary>Station's ready.</summary>
    [WireName("EVSE_Ready")]
    EvseReady,

    /// <summary>Station's shutdown.</summary>
    [WireName("EVSE_Shutdown")]
    EvseShutdown,

    /// <summary>Station's utility interrupt event.</summary>
    [WireName("EVSE_UtilityInterruptEvent")]
    EvseUtilityInterruptEvent,

    /// <summary>Station's isolation monitoring active.</summary>
    [WireName("EVSE_IsolationMonitoringActive")]
    EvseIsolationMonitoringActive,

    /// <summary>Station's emergency shutdown.</summary>
    [WireName("EVSE_EmergencyShutdown")]
    EvseEmergencyShutdown,

    /// <summary>Station's malfunction.</summary>
    [WireName("EVSE_Malfunction")]
    EvseMalfunction,

    /// <summary>Reserved 8.</summary>
    [WireName("Reserved_8")]
    Reserved8,

    /// <summary>Reserved 9.</summary>
    [WireName("Reserved_9")]
    Reserved9,

    /// <summary>Reserved authorization.</summary>
    [WireName("Reserved_A")]
    ReservedA,

    /// <summary>Reserved b.</summary>
    [WireName("Reserved_B")]
    ReservedB,

    /// <summary>Reserved c.</summary>
    [WireName("Reserved_C")]
    ReservedC,
}
