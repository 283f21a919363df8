using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The car asks to be given a current and a voltage (ISO 15118-2 CurrentDemandReq).</summary>
[ExiType("CurrentDemandReqType", V2Namespaces.Body)]
[ExiRoot("CurrentDemandReq", Substitutes = typeof(BodyElement))]
public sealed partial record CurrentDemandReq : BodyElement
{
    /// <summary>The DC car's status.</summary>
    [ExiElement("DC_EVStatus")]
    public required DcEvStatus DcEvStatus { get; init; }

    /// <summary>The car's target current.</summary>
    [ExiElement("EVTargetCurrent")]
    public required PhysicalValue EvTargetCurrent { get; init; }

    /// <summary>The car's maximum voltage limit.</summary>
    [ExiElement("EVMaximumVoltageLimit")]
    public PhysicalValue? EvMaximumVoltageLimit { get; init; }

    /// <summary>The car's maximum current limit.</summary>
    [ExiElement("EVMaximumCurrentLimit")]
    public PhysicalValue? EvMaximumCurrentLimit { get; init; }

    /// <summary>The car's maximum power limit.</summary>
    [ExiElement("EVMaximumPowerLimit")]
    public PhysicalValue? EvMaximumPowerLimit { get; init; }

    /// <summary>Whether the bulk of the charging is done.</summary>
    [ExiElement("BulkChargingComplete")]
    public bool? BulkChargingComplete { get; init; }

    /// <summary>Whether charging is done.</summary>
    [ExiElement("ChargingComplete")]
    public required bool ChargingComplete { get; init; }

    /// <summary>The remaining time to full state of charge.</summary>
    [ExiElement("RemainingTimeToFullSoC")]
    public PhysicalValue? RemainingTimeToFullSoc { get; init; }

    /// <summary>The remaining time to bulk state of charge.</summary>
    [ExiElement("RemainingTimeToBulkSoC")]
    public PhysicalValue? RemainingTimeToBulkSoc { get; init; }

    /// <summary>The car's target voltage.</summary>
    [ExiElement("EVTargetVoltage")]
    public required PhysicalValue EvTargetVoltage { get; init; }
}

/// <summary>The station answers CurrentDemandReq (ISO 15118-2 CurrentDemandRes).</summary>
[ExiType("CurrentDemandResType", V2Namespaces.Body)]
[ExiRoot("CurrentDemandRes", Substitutes = typeof(BodyElement))]
public sealed partial record CurrentDemandRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>The DC station's status.</summary>
    [ExiElement("DC_EVSEStatus")]
    public required DcEvseStatus DcEvseStatus { get; init; }

    /// <summary>The station's present voltage.</summary>
    [ExiElement("EVSEPresentVoltage")]
    public required PhysicalValue EvsePresentVoltage { get; init; }

    /// <summary>The station's present current.</summary>
    [ExiElement("EVSEPresentCurrent")]
    public required PhysicalValue EvsePresentCurrent { get; init; }

    /// <summary>Whether the station is at its limit of current.</summary>
    [ExiElement("EVSECurrentLimitAchieved")]
    public required bool EvseCurrentLimitAchieved { get; init; }

    /// <summary>Whether the station is at its limit of voltage.</summary>
    [ExiElement("EVSEVoltageLimitAchieved")]
    public required bool EvseVoltageLimitAchieved { get; init; }

    /// <summary>Whether the station is at its limit of power.</summary>
    [ExiElement("EVSEPowerLimitAchieved")]
    public required bool EvsePowerLimitAchieved { get; init; }

    /// <summary>The station's maximum voltage limit.</summary>
    [ExiElement("EVSEMaximumVoltageLimit")]
    public PhysicalValue? EvseMaximumVoltageLimit { get; init; }

    /// <summary>The station's maximum current limit.</summary>
    [ExiElement("EVSEMaximumCurrentLimit")]
    public PhysicalValue? EvseMaximumCurrentLimit { get; init; }

    /// <summary>The station's maximum power limit.</summary>
    [ExiElement("EVSEMaximumPowerLimit")]
    public PhysicalValue? EvseMaximumPowerLimit { get; init; }

    /// <summary>The identity of the charge point.</summary>
    [ExiElement("EVSEID"), ExiLength(Min = 7, Max = 37)]
    public required string EvseId { get; init; }

    /// <summary>The secondary actor's schedule tuple identifier.</summary>
    [ExiElement("SAScheduleTupleID"), ExiRange(1, 255)]
    public required byte SaScheduleTupleId { get; init; }

    /// <summary>The meter information.</summary>
    [ExiElement("MeterInfo")]
    public MeterInfo? MeterInfo { get; init; }

    /// <summary>Whether a signed receipt is wanted.</summary>
    [ExiElement("ReceiptRequired")]
    public bool? ReceiptRequired { get; init; }
}
