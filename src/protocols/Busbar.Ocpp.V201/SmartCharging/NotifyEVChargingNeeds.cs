using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>Tells what a vehicle wants (ISO 15118) (OCPP 2.0.1 K15).</summary>
[WireMessage("NotifyEVChargingNeeds", MessageKind.Request, MessageSender.Station, "OCPP 2.0.1 K15")]
[WireRecord]
public sealed partial record NotifyEVChargingNeedsRequest
{
    /// <summary>What it wants.</summary>
    public required ChargingNeeds ChargingNeeds { get; init; }

    /// <summary>The EVSE, counted from 1.</summary>
    public required int EvseId { get; init; }

    /// <summary>How many schedules the vehicle can choose from.</summary>
    public int? MaxScheduleTuples { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says what the management system does with it (OCPP 2.0.1 K15).</summary>
[WireMessage("NotifyEVChargingNeeds", MessageKind.Response, MessageSender.Station, "OCPP 2.0.1 K15")]
[WireRecord]
public sealed partial record NotifyEVChargingNeedsResponse
{
    /// <summary>What it does.</summary>
    public required NotifyEVChargingNeedsStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What a vehicle wants of a charging session (OCPP 2.0.1 2.8).</summary>
[WireRecord]
public sealed partial record ChargingNeeds
{
    /// <summary>How it wants to take energy.</summary>
    public required EnergyTransferMode RequestedEnergyTransfer { get; init; }

    /// <summary>Its needs of alternating current.</summary>
    public ACChargingParameters? AcChargingParameters { get; init; }

    /// <summary>Its needs of direct current.</summary>
    public DCChargingParameters? DcChargingParameters { get; init; }

    /// <summary>When it is expected to leave.</summary>
    public DateTimeOffset? DepartureTime { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What a vehicle needs of alternating current (ISO 15118-2) (OCPP 2.0.1 2.1).</summary>
[WireRecord]
public sealed partial record ACChargingParameters
{
    /// <summary>Energy wanted until departure, in watt-hours.</summary>
    public required int EnergyAmount { get; init; }

    /// <summary>The least current at which it charges, in amperes per phase.</summary>
    public required int EvMinCurrent { get; init; }

    /// <summary>The most current at which it charges, in amperes per phase.</summary>
    public required int EvMaxCurrent { get; init; }

    /// <summary>The most voltage it bears, in volts.</summary>
    public required int EvMaxVoltage { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What a vehicle needs of direct current (ISO 15118-2) (OCPP 2.0.1 2.21).</summary>
[WireRecord]
public sealed partial record DCChargingParameters
{
    /// <summary>The most current it takes, in amperes.</summary>
    public required int EvMaxCurrent { get; init; }

    /// <summary>The most voltage it takes, in volts.</summary>
    public required int EvMaxVoltage { get; init; }

    /// <summary>Energy wanted, in watt-hours.</summary>
    public int? EnergyAmount { get; init; }

    /// <summary>The most power it takes, in watts.</summary>
    public int? EvMaxPower { get; init; }

    /// <summary>How full its battery is, in per cent.</summary>
    [Range(Min = 0, Max = 100)]
    public int? StateOfCharge { get; init; }

    /// <summary>Its battery's capacity, in watt-hours.</summary>
    public int? EvEnergyCapacity { get; init; }

    /// <summary>The state of charge at which it calls the battery full, in per cent.</summary>
    [Range(Min = 0, Max = 100)]
    public int? FullSoC { get; init; }

    /// <summary>The state of charge up to which it charges fast, in per cent.</summary>
    [Range(Min = 0, Max = 100)]
    public int? BulkSoC { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What the management system does with the vehicle's needs (OCPP 2.0.1 3.59).</summary>
[WireEnum]
public enum NotifyEVChargingNeedsStatus
{
    /// <summary>A charging profile has been or will be sent at once.</summary>
    Accepted,

    /// <summary>No profile will be made.</summary>
    Rejected,

    /// <summary>A profile follows, not soon enough for the vehicle to wait.</summary>
    Processing,
}

/// <summary>How energy gets into the vehicle (OCPP 2.0.1 3.30).</summary>
[WireEnum]
public enum EnergyTransferMode
{
    /// <summary>Direct current.</summary>
    DC,

    /// <summary>Alternating current, one phase.</summary>
    [WireName("AC_single_phase")]
    ACSinglePhase,

    /// <summary>Alternating current, two phases.</summary>
    [WireName("AC_two_phase")]
    ACTwoPhase,

    /// <summary>Alternating current, three phases.</summary>
    [WireName("AC_three_phase")]
    ACThreePhase,
}
