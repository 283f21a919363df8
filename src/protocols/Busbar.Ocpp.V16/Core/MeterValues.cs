using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Tells what meters read (OCPP 1.6 4.7).</summary>
[WireMessage("MeterValues", MessageKind.Request, MessageSender.Station, "OCPP 1.6 4.7")]
[WireRecord]
public sealed partial record MeterValuesRequest
{
    /// <summary>The connector; 0 means the charge point's main meter.</summary>
    public required int ConnectorId { get; init; }

    /// <summary>The readings.</summary>
    public required IReadOnlyList<MeterValue> MeterValue { get; init; }

    /// <summary>The transaction they belong to.</summary>
    public int? TransactionId { get; init; }
}

/// <summary>Takes note (OCPP 1.6 4.7).</summary>
[WireMessage("MeterValues", MessageKind.Response, MessageSender.Station, "OCPP 1.6 4.7")]
[WireRecord]
public sealed partial record MeterValuesResponse;
