using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells what meters read outside of transactions (OCPP 2.1 J01).</summary>
[WireMessage("MeterValues", MessageKind.Request, MessageSender.Station, "OCPP 2.1 J01")]
[WireRecord]
public sealed partial record MeterValuesRequest
{
    /// <summary>The EVSE, counted from 1; 0 means the station's main meter.</summary>
    [Range(Min = 0)]
    public required int EvseId { get; init; }

    /// <summary>The readings.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<MeterValue> MeterValue { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 J01).</summary>
[WireMessage("MeterValues", MessageKind.Response, MessageSender.Station, "OCPP 2.1 J01")]
[WireRecord]
public sealed partial record MeterValuesResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
