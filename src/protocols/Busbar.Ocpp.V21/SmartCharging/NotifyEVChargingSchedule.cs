using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells what a vehicle plans to do (ISO 15118) (OCPP 2.1 K15).</summary>
[WireMessage("NotifyEVChargingSchedule", MessageKind.Request, MessageSender.Station, "OCPP 2.1 K15")]
[WireRecord]
public sealed partial record NotifyEVChargingScheduleRequest
{
    /// <summary>The moment from which the schedule's periods count.</summary>
    public required DateTimeOffset TimeBase { get; init; }

    /// <summary>The vehicle's plan.</summary>
    public required ChargingSchedule ChargingSchedule { get; init; }

    /// <summary>The EVSE, counted from 1.</summary>
    [Range(Min = 1)]
    public required int EvseId { get; init; }

    /// <summary>Which of the schedules offered the vehicle chose.</summary>
    [Range(Min = 0)]
    public int? SelectedChargingScheduleId { get; init; }

    /// <summary>Whether the vehicle keeps to the power tolerance.</summary>
    public bool? PowerToleranceAcceptance { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the plan fits (OCPP 2.1 K15).</summary>
[WireMessage("NotifyEVChargingSchedule", MessageKind.Response, MessageSender.Station, "OCPP 2.1 K15")]
[WireRecord]
public sealed partial record NotifyEVChargingScheduleResponse
{
    /// <summary>Whether the message could be processed.</summary>
    public required GenericStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
