using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What a vehicle can do as a distributed energy resource (ISO 15118-20) (OCPP 2.1 2.34).</summary>
[WireRecord]
public sealed partial record DerChargingParameters
{
    /// <summary>The controls that it supports.</summary>
    [WireName("evSupportedDERControl")]
    [Items(Min = 1)]
    public IReadOnlyList<DerControlType>? EvSupportedDerControl { get; init; }

    /// <summary>The most active power that it feeds in at the over-excited power factor, in watts.</summary>
    public decimal? EvOverExcitedMaxDischargePower { get; init; }

    /// <summary>The power factor at which it feeds in the least reactive power, over-excited.</summary>
    public decimal? EvOverExcitedPowerFactor { get; init; }

    /// <summary>The most active power that it feeds in at the under-excited power factor, in watts.</summary>
    public decimal? EvUnderExcitedMaxDischargePower { get; init; }

    /// <summary>The power factor at which it feeds in the least reactive power, under-excited.</summary>
    public decimal? EvUnderExcitedPowerFactor { get; init; }

    /// <summary>The most apparent power, in volt-amperes.</summary>
    public decimal? MaxApparentPower { get; init; }

    /// <summary>The most apparent power that it takes, in volt-amperes; that of phase L1 where L2 and L3 have their own.</summary>
    public decimal? MaxChargeApparentPower { get; init; }

    /// <summary>The most apparent power that it takes on phase L2, in volt-amperes.</summary>
    [WireName("maxChargeApparentPower_L2")]
    public decimal? MaxChargeApparentPowerL2 { get; init; }

    /// <summary>The most apparent power that it takes on phase L3, in volt-amperes.</summary>
    [WireName("maxChargeApparentPower_L3")]
    public decimal? MaxChargeApparentPowerL3 { get; init; }

    /// <summary>The most apparent power that it gives, in volt-amperes; that of phase L1 where L2 and L3 have their own.</summary>
    public decimal? MaxDischargeApparentPower { get; init; }

    /// <summary>The most apparent power that it gives on phase L2, in volt-amperes.</summary>
    [WireName("maxDischargeApparentPower_L2")]
    public decimal? MaxDischargeApparentPowerL2 { get; init; }

    /// <summary>The most apparent power that it gives on phase L3, in volt-amperes.</summary>
    [WireName("maxDischargeApparentPower_L3")]
    public decimal? MaxDischargeApparentPowerL3 { get; init; }

    /// <summary>The most reactive power that it takes, in vars; that of phase L1 where L2 and L3 have their own.</summary>
    public decimal? MaxChargeReactivePower { get; init; }

    /// <summary>The most reactive power that it takes on phase L2, in vars.</summary>
    [WireName("maxChargeReactivePower_L2")]
    public decimal? MaxChargeReactivePowerL2 { get; init; }

    /// <summary>The most reactive power that it takes on phase L3, in vars.</summary>
    [WireName("maxChargeReactivePower_L3")]
    public decimal? MaxChargeReactivePowerL3 { get; init; }

    /// <summary>The least reactive power that it takes, in vars; that of phase L1 where L2 and L3 have their own.</summary>
    public decimal? MinChargeReactivePower { get; init; }

    /// <summary>The least reactive power that it takes on phase L2, in vars.</summary>
    [WireName("minChargeReactivePower_L2")]
    public decimal? MinChargeReactivePowerL2 { get; init; }

    /// <summary>The least reactive power that it takes on phase L3, in vars.</summary>
    [WireName("minChargeReactivePower_L3")]
    public decimal? MinChargeReactivePowerL3 { get; init; }

    /// <summary>The most reactive power that it gives, in vars; that of phase L1 where L2 and L3 have their own.</summary>
    public decimal? MaxDischargeReactivePower { get; init; }

    /// <summary>The most reactive power that it gives on phase L2, in vars.</summary>
    [WireName("maxDischargeReactivePower_L2")]
    public decimal? MaxDischargeReactivePowerL2 { get; init; }

    /// <summary>The most reactive power that it gives on phase L3, in vars.</summary>
    [WireName("maxDischargeReactivePower_L3")]
    public decimal? MaxDischargeReactivePowerL3 { get; init; }

    /// <summary>The least reactive power that it gives, in vars; that of phase L1 where L2 and L3 have their own.</summary>
    public decimal? MinDischargeReactivePower { get; init; }

    /// <summary>The least reactive power that it gives on phase L2, in vars.</summary>
    [WireName("minDischargeReactivePower_L2")]
    public decimal? MinDischargeReactivePowerL2 { get; init; }

    /// <summary>The least reactive power that it gives on phase L3, in vars.</summary>
    [WireName("minDischargeReactivePower_L3")]
    public decimal? MinDischargeReactivePowerL3 { get; init; }

    /// <summary>The line voltage that vehicle and EVSE support, in volts.</summary>
    public decimal? NominalVoltage { get; init; }

    /// <summary>The voltage between the station's connection and the utility's, in volts.</summary>
    public decimal? NominalVoltageOffset { get; init; }

    /// <summary>The most voltage to work with, in volts.</summary>
    public decimal? MaxNominalVoltage { get; init; }

    /// <summary>The least voltage to work with, in volts.</summary>
    public decimal? MinNominalVoltage { get; init; }

    /// <summary>Who made its inverter.</summary>
    [MaxLength(50)]
    public string? EvInverterManufacturer { get; init; }

    /// <summary>Its inverter's model.</summary>
    [MaxLength(50)]
    public string? EvInverterModel { get; init; }

    /// <summary>Its inverter's serial number.</summary>
    [MaxLength(50)]
    public string? EvInverterSerialNumber { get; init; }

    /// <summary>Its inverter's software.</summary>
    [MaxLength(50)]
    public string? EvInverterSwVersion { get; init; }

    /// <summary>Its inverter's hardware.</summary>
    [MaxLength(50)]
    public string? EvInverterHwVersion { get; init; }

    /// <summary>How it finds out that it feeds an island.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<IslandingDetection>? EvIslandingDetectionMethod { get; init; }

    /// <summary>Seconds from then until it disconnects.</summary>
    public decimal? EvIslandingTripTime { get; init; }

    /// <summary>The most direct current that it may feed in at level 1, in amperes.</summary>
    public decimal? EvMaximumLevel1DCInjection { get; init; }

    /// <summary>Seconds that it may do so at level 1.</summary>
    public decimal? EvDurationLevel1DCInjection { get; init; }

    /// <summary>The most direct current that it may feed in at level 2, in amperes.</summary>
    public decimal? EvMaximumLevel2DCInjection { get; init; }

    /// <summary>Seconds that it may do so at level 2.</summary>
    public decimal? EvDurationLevel2DCInjection { get; init; }

    /// <summary>Its circuit's susceptance, in siemens.</summary>
    public decimal? EvReactiveSusceptance { get; init; }

    /// <summary>The most energy that it gives in the whole session, in watt-hours.</summary>
    public decimal? EvSessionTotalDischargeEnergyAvailable { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
