using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>Tells that a limit was set from outside (OCPP 2.0.1 K12).</summary>
[WireMessage("NotifyChargingLimit", MessageKind.Request, MessageSender.Station, "OCPP 2.0.1 K12")]
[WireRecord]
public sealed partial record NotifyChargingLimitRequest
{
    /// <summary>Who set it.</summary>
    public required ChargingLimit ChargingLimit { get; init; }

    /// <summary>The limits over time, one for each schedule.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<ChargingSchedule>? ChargingSchedule { get; init; }

    /// <summary>The EVSE it holds for; absent means the whole station.</summary>
    public int? EvseId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.0.1 K12).</summary>
[WireMessage("NotifyChargingLimit", MessageKind.Response, MessageSender.Station, "OCPP 2.0.1 K12")]
[WireRecord]
public sealed partial record NotifyChargingLimitResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A limit from outside (OCPP 2.0.1 2.7).</summary>
[WireRecord]
public sealed partial record ChargingLimit
{
    /// <summary>Who set it.</summary>
    public required ChargingLimitSource ChargingLimitSource { get; init; }

    /// <summary>Whether the grid depends on it.</summary>
    public bool? IsGridCritical { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
