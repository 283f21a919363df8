using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What a vehicle can do both ways (ISO 15118-20) (OCPP 2.1 2.113).</summary>
[WireRecord]
public sealed partial record V2XChargingParameters
{
    /// <summary>The least power that it takes, in watts; that of phase L1 where L2 and L3 have their own.</summary>
    public decimal? MinChargePower { get; init; }

    /// <summary>The least power that it takes on phase L2, in watts.</summary>
    [WireName("minChargePower_L2")]
    public decimal? MinChargePowerL2 { get; init; }

    /// <summary>The least power that it takes on phase L3, in watts.</summary>
    [WireName("minChargePower_L3")]
    public decimal? MinChargePowerL3 { get; init; }

    /// <summary>The most power that it takes, in watts; that of phase L1 where L2 and L3 have their own.</summary>
    public decimal? MaxChargePower { get; init; }

    /// <summary>The most power that it takes on phase L2, in watts.</summary>
    [WireName("maxChargePower_L2")]
    public decimal? MaxChargePowerL2 { get; init; }

    /// <summary>The most power that it takes on phase L3, in watts.</summary>
    [WireName("maxChargePower_L3")]
    public decimal? MaxChargePowerL3 { get; init; }

    /// <summary>The least power that it gives, in watts and positive; that of phase L1 where L2 and L3 have their own.</summary>
    public decimal? MinDischargePower { get; init; }

    /// <summary>The least power that it gives on phase L2, in watts.</summary>
    [WireName("minDischargePower_L2")]
    public decimal? MinDischargePowerL2 { get; init; }

    /// <summary>The least power that it gives on phase L3, in watts.</summary>
    [WireName("minDischargePower_L3")]
    public decimal? MinDischargePowerL3 { get; init; }

    /// <summary>The most power that it gives, in watts and positive; that of phase L1 where L2 and L3 have their own.</summary>
    public decimal? MaxDischargePower { get; init; }

    /// <summary>The most power that it gives on phase L2, in watts.</summary>
    [WireName("maxDischargePower_L2")]
    public decimal? MaxDischargePowerL2 { get; init; }

    /// <summary>The most power that it gives on phase L3, in watts.</summary>
    [WireName("maxDischargePower_L3")]
    public decimal? MaxDischargePowerL3 { get; init; }

    /// <summary>The least current that it takes, in amperes.</summary>
    public decimal? MinChargeCurrent { get; init; }

    /// <summary>The most current that it takes, in amperes.</summary>
    public decimal? MaxChargeCurrent { get; init; }

    /// <summary>The least current that it gives, in amperes and positive.</summary>
    public decimal? MinDischargeCurrent { get; init; }

    /// <summary>The most current that it gives, in amperes and positive.</summary>
    public decimal? MaxDischargeCurrent { get; init; }

    /// <summary>The least voltage that it bears, in volts.</summary>
    public decimal? MinVoltage { get; init; }

    /// <summary>The most voltage that it bears, in volts.</summary>
    public decimal? MaxVoltage { get; init; }

    /// <summary>Energy up to the state of charge that it wants, in watt-hours.</summary>
    public decimal? EvTargetEnergyRequest { get; init; }

    /// <summary>Energy up to the least state of charge that it allows, in watt-hours.</summary>
    public decimal? EvMinEnergyRequest { get; init; }

    /// <summary>Energy up to the greatest state of charge, in watt-hours.</summary>
    public decimal? EvMaxEnergyRequest { get; init; }

    /// <summary>Energy up to the range in which it cycles, in watt-hours; positive means that it is below.</summary>
    public decimal? EvMinV2XEnergyRequest { get; init; }

    /// <summary>Energy up to the top of the range in which it cycles, in watt-hours; negative means that it is above.</summary>
    public decimal? EvMaxV2XEnergyRequest { get; init; }

    /// <summary>The state of charge that it wants when it leaves, in per cent.</summary>
    [Range(Min = 0, Max = 100)]
    public int? TargetSoC { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
