using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks for the limits after all profiles are combined (OCPP 2.1 K08).</summary>
[WireMessage("GetCompositeSchedule", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 K08")]
[WireRecord]
public sealed partial record GetCompositeScheduleRequest
{
    /// <summary>Seconds from now to look ahead.</summary>
    public required int Duration { get; init; }

    /// <summary>The EVSE; 0 means the grid connection of the whole station.</summary>
    [Range(Min = 0)]
    public required int EvseId { get; init; }

    /// <summary>The unit wanted.</summary>
    public ChargingRateUnit? ChargingRateUnit { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Brings the combined limits (OCPP 2.1 K08).</summary>
[WireMessage("GetCompositeSchedule", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 K08")]
[WireRecord]
public sealed partial record GetCompositeScheduleResponse
{
    /// <summary>Whether they could be worked out.</summary>
    public required GenericStatus Status { get; init; }

    /// <summary>The limits.</summary>
    public CompositeSchedule? Schedule { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>The limits that hold after all profiles are combined (OCPP 2.1 2.27).</summary>
[WireRecord]
public sealed partial record CompositeSchedule
{
    /// <summary>The EVSE; 0 means the grid connection of the whole station.</summary>
    [Range(Min = 0)]
    public required int EvseId { get; init; }

    /// <summary>Seconds it lasts.</summary>
    public required int Duration { get; init; }

    /// <summary>When it starts.</summary>
    public required DateTimeOffset ScheduleStart { get; init; }

    /// <summary>The unit of its limits.</summary>
    public required ChargingRateUnit ChargingRateUnit { get; init; }

    /// <summary>Its periods, in order of their start.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<ChargingSchedulePeriod> ChargingSchedulePeriod { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
