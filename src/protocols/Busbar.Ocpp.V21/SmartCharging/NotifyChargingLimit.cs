using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells that a limit was set from outside (OCPP 2.1 K12).</summary>
[WireMessage("NotifyChargingLimit", MessageKind.Request, MessageSender.Station, "OCPP 2.1 K12")]
[WireRecord]
public sealed partial record NotifyChargingLimitRequest
{
    /// <summary>Who set it.</summary>
    public required ChargingLimit ChargingLimit { get; init; }

    /// <summary>The limits over time, one for each schedule.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<ChargingSchedule>? ChargingSchedule { get; init; }

    /// <summary>The EVSE it holds for; absent means the whole station.</summary>
    [Range(Min = 0)]
    public int? EvseId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 K12).</summary>
[WireMessage("NotifyChargingLimit", MessageKind.Response, MessageSender.Station, "OCPP 2.1 K12")]
[WireRecord]
public sealed partial record NotifyChargingLimitResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A limit from outside (OCPP 2.1 2.13).</summary>
[WireRecord]
public sealed partial record ChargingLimit
{
    /// <summary>Who set it.</summary>
    [MaxLength(20)]
    public required string ChargingLimitSource { get; init; }

    /// <summary>Whether the limit stands for extra capacity of local generation; absent means no.</summary>
    public bool? IsLocalGeneration { get; init; }

    /// <summary>Whether the grid depends on it.</summary>
    public bool? IsGridCritical { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
