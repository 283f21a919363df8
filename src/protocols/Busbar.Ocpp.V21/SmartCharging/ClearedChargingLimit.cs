using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells that a limit from outside is gone (OCPP 2.1 K13).</summary>
[WireMessage("ClearedChargingLimit", MessageKind.Request, MessageSender.Station, "OCPP 2.1 K13")]
[WireRecord]
public sealed partial record ClearedChargingLimitRequest
{
    /// <summary>Who had set it.</summary>
    [MaxLength(20)]
    public required string ChargingLimitSource { get; init; }

    /// <summary>The EVSE it held for; absent means the whole station.</summary>
    [Range(Min = 0)]
    public int? EvseId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 K13).</summary>
[WireMessage("ClearedChargingLimit", MessageKind.Response, MessageSender.Station, "OCPP 2.1 K13")]
[WireRecord]
public sealed partial record ClearedChargingLimitResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
