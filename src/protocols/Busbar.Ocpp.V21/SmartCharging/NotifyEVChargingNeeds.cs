using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells what a vehicle wants (ISO 15118) (OCPP 2.1 K15).</summary>
[WireMessage("NotifyEVChargingNeeds", MessageKind.Request, MessageSender.Station, "OCPP 2.1 K15")]
[WireRecord]
public sealed partial record NotifyEVChargingNeedsRequest
{
    /// <summary>The EVSE, counted from 1.</summary>
    [Range(Min = 1)]
    public required int EvseId { get; init; }

    /// <summary>What it wants.</summary>
    public required ChargingNeeds ChargingNeeds { get; init; }

    /// <summary>How many schedules the vehicle can choose from.</summary>
    [Range(Min = 0)]
    public int? MaxScheduleTuples { get; init; }

    /// <summary>When the vehicle said so, where the station was offline then.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says what the management system does with it (OCPP 2.1 K15).</summary>
[WireMessage("NotifyEVChargingNeeds", MessageKind.Response, MessageSender.Station, "OCPP 2.1 K15")]
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

/// <summary>What a vehicle wants of a charging session (OCPP 2.1 2.14).</summary>
[WireRecord]
public sealed partial record ChargingNeeds
{
    /// <summary>How it wants to take energy.</summary>
    public required EnergyTransferMode RequestedEnergyTransfer { get; init; }

    /// <summary>Its needs of alternating current.</summary>
    public ACChargingParameters? AcChargingParameters { get; init; }

    /// <summary>What it can do as a distributed energy resource.</summary>
    public DerChargingParameters? DerChargingParameters { get; init; }

    /// <summary>What it offers to give back.</summary>
    public EVEnergyOffer? EvEnergyOffer { get; init; }

    /// <summary>Its needs of direct current.</summary>
    public DCChargingParameters? DcChargingParameters { get; init; }

    /// <summary>What it can do both ways (ISO 15118-20).</summary>
    public V2XChargingParameters? V2xChargingParameters { get; init; }

    /// <summary>The ways of taking or giving energy that it knows.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<EnergyTransferMode>? AvailableEnergyTransfer { get; init; }

    /// <summary>Who plans; absent means scheduled.</summary>
    public ControlMode? ControlMode { get; init; }

    /// <summary>Who sets the state of charge to reach; absent means the vehicle.</summary>
    public MobilityNeedsMode? MobilityNeedsMode { get; init; }

    /// <summary>When it is expected to leave.</summary>
    public DateTimeOffset? DepartureTime { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What a vehicle needs of alternating current (ISO 15118-2) (OCPP 2.1 2.2).</summary>
[WireRecord]
public sealed partial record ACChargingParameters
{
    /// <summary>Energy wanted until departure, in watt-hours.</summary>
    public required decimal EnergyAmount { get; init; }

    /// <summary>The least current at which it charges, in amperes per phase.</summary>
    public required decimal EvMinCurrent { get; init; }

    /// <summary>The most current at which it charges, in amperes per phase.</summary>
    public required decimal EvMaxCurrent { get; init; }

    /// <summary>The most voltage it bears, in volts.</summary>
    public required decimal EvMaxVoltage { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What a vehicle offers to give back (ISO 15118-20) (OCPP 2.1 2.42).</summary>
[WireRecord]
public sealed partial record EVEnergyOffer
{
    /// <summary>How much power and when.</summary>
    public required EVPowerSchedule EvPowerSchedule { get; init; }

    /// <summary>At which prices.</summary>
    public EVAbsolutePriceSchedule? EvAbsolutePriceSchedule { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>The prices at which a vehicle gives energy back (ISO 15118-20) (OCPP 2.1 2.41).</summary>
[WireRecord]
public sealed partial record EVAbsolutePriceSchedule
{
    /// <summary>When it starts.</summary>
    public required DateTimeOffset TimeAnchor { get; init; }

    /// <summary>The currency (ISO 4217).</summary>
    [MaxLength(3)]
    public required string Currency { get; init; }

    /// <summary>The prices, one after the other.</summary>
    [Items(Min = 1, Max = 1024)]
    public required IReadOnlyList<EVAbsolutePriceScheduleEntry> EvAbsolutePriceScheduleEntries { get; init; }

    /// <summary>The URN of the algorithm that turns energy fees into a sum.</summary>
    [MaxLength(2000)]
    public required string PriceAlgorithm { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
