using Busbar.Wire;

namespace Busbar.Iso15118.V20.Acdp;

/// <summary>The car asks to exchange the state of the connection device (ISO 15118-20 ACDP_SystemStatusReq).</summary>
[ExiType("ACDP_SystemStatusReqType", V20Namespaces.Acdp)]
[ExiRoot("ACDP_SystemStatusReq")]
public sealed partial record AcdpSystemStatusReq : V2GRequest
{
    /// <summary>The car's technical status.</summary>
    [ExiElement("EVTechnicalStatus")]
    public required EvTechnicalStatus EvTechnicalStatus { get; init; }
}

/// <summary>The station answers ACDP_SystemStatusReq (ISO 15118-20 ACDP_SystemStatusRes).</summary>
[ExiType("ACDP_SystemStatusResType", V20Namespaces.Acdp)]
[ExiRoot("ACDP_SystemStatusRes")]
public sealed partial record AcdpSystemStatusRes : V2GResponse
{
    /// <summary>The station's mechanical charging device status.</summary>
    [ExiElement("EVSEMechanicalChargingDeviceStatus")]
    public required MechanicalChargingDeviceStatus EvseMechanicalChargingDeviceStatus { get; init; }

    /// <summary>Whether the station is ready to charge.</summary>
    [ExiElement("EVSEReadyToCharge")]
    public required bool EvseReadyToCharge { get; init; }

    /// <summary>The station's isolation status.</summary>
    [ExiElement("EVSEIsolationStatus")]
    public required IsolationStatus EvseIsolationStatus { get; init; }

    /// <summary>Whether the station is disabled.</summary>
    [ExiElement("EVSEDisabled")]
    public required bool EvseDisabled { get; init; }

    /// <summary>Whether the grid operator interrupts the station.</summary>
    [ExiElement("EVSEUtilityInterruptEvent")]
    public required bool EvseUtilityInterruptEvent { get; init; }

    /// <summary>Whether the station shuts down in an emergency.</summary>
    [ExiElement("EVSEEmergencyShutdown")]
    public required bool EvseEmergencyShutdown { get; init; }

    /// <summary>Whether the station is faulty.</summary>
    [ExiElement("EVSEMalfunction")]
    public required bool EvseMalfunction { get; init; }

    /// <summary>Whether the car stands where it can be charged.</summary>
    [ExiElement("EVInChargePosition")]
    public required bool EvInChargePosition { get; init; }

    /// <summary>Whether the car stands at the right device.</summary>
    [ExiElement("EVAssociationStatus")]
    public required bool EvAssociationStatus { get; init; }
}
