using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks for the limits after all profiles are combined (OCPP 1.6 5.7).</summary>
[WireMessage("GetCompositeSchedule", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 5.7")]
[WireRecord]
public sealed partial record GetCompositeScheduleRequest
{
    /// <summary>The connector; 0 means the grid connection of the whole charge point.</summary>
    public required int ConnectorId { get; init; }

    /// <summary>Seconds from now to look ahead.</summary>
    public required int Duration { get; init; }

    /// <summary>The unit wanted.</summary>
    public ChargingRateUnitType? ChargingRateUnit { get; init; }
}

/// <summary>Brings the combined limits (OCPP 1.6 5.7).</summary>
[WireMessage("GetCompositeSchedule", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 5.7")]
[WireRecord]
public sealed partial record GetCompositeScheduleResponse
{
    /// <summary>Whether they could be worked out.</summary>
    public required GetCompositeScheduleStatus Status { get; init; }

    /// <summary>The connector they hold for.</summary>
    public int? ConnectorId { get; init; }

    /// <summary>When the schedule's periods start to count.</summary>
    public DateTimeOffset? ScheduleStart { get; init; }

    /// <summary>The limits.</summary>
    public ChargingSchedule? ChargingSchedule { get; init; }
}

/// <summary>Whether the combined limits could be worked out (OCPP 1.6 7.26).</summary>
[WireEnum]
public enum GetCompositeScheduleStatus
{
    /// <summary>They could.</summary>
    Accepted,

    /// <summary>They could not.</summary>
    Rejected,
}
