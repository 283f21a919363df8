using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>New values for the period of a dynamic profile (OCPP 2.1 2.20).</summary>
[WireRecord]
public sealed partial record ChargingScheduleUpdate
{
    /// <summary>The limit, in the schedule's unit; that of phase L1 where L2 and L3 have their own.</summary>
    public decimal? Limit { get; init; }

    /// <summary>The limit on phase L2, in the schedule's unit.</summary>
    [WireName("limit_L2")]
    public decimal? LimitL2 { get; init; }

    /// <summary>The limit on phase L3, in the schedule's unit.</summary>
    [WireName("limit_L3")]
    public decimal? LimitL3 { get; init; }

    /// <summary>The limit of discharging, as zero or a negative number in the schedule's unit; that of phase L1 where L2 and L3 have their own.</summary>
    [Range(Max = 0)]
    public decimal? DischargeLimit { get; init; }

    /// <summary>The limit of discharging on phase L2, zero or negative.</summary>
    [WireName("dischargeLimit_L2")]
    [Range(Max = 0)]
    public decimal? DischargeLimitL2 { get; init; }

    /// <summary>The limit of discharging on phase L3, zero or negative.</summary>
    [WireName("dischargeLimit_L3")]
    [Range(Max = 0)]
    public decimal? DischargeLimitL3 { get; init; }

    /// <summary>What to follow as closely as possible, in the schedule's unit, negative to discharge; that of phase L1 where L2 and L3 have their own.</summary>
    public decimal? Setpoint { get; init; }

    /// <summary>The setpoint on phase L2.</summary>
    [WireName("setpoint_L2")]
    public decimal? SetpointL2 { get; init; }

    /// <summary>The setpoint on phase L3.</summary>
    [WireName("setpoint_L3")]
    public decimal? SetpointL3 { get; init; }

    /// <summary>The reactive setpoint, positive for inductive; that of phase L1 where L2 and L3 have their own.</summary>
    public decimal? SetpointReactive { get; init; }

    /// <summary>The reactive setpoint on phase L2.</summary>
    [WireName("setpointReactive_L2")]
    public decimal? SetpointReactiveL2 { get; init; }

    /// <summary>The reactive setpoint on phase L3.</summary>
    [WireName("setpointReactive_L3")]
    public decimal? SetpointReactiveL3 { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
