using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Tells that a transaction has started (OCPP 1.6 4.8).</summary>
[WireMessage("StartTransaction", MessageKind.Request, MessageSender.Station, "OCPP 1.6 4.8")]
[WireRecord]
public sealed partial record StartTransactionRequest
{
    /// <summary>The connector, counted from 1; 0 means the whole charge point.</summary>
    public required int ConnectorId { get; init; }

    /// <summary>The token; upper and lower case are the same.</summary>
    [MaxLength(20)]
    public required string IdTag { get; init; }

    /// <summary>The meter's reading at the start, in watt-hours.</summary>
    public required int MeterStart { get; init; }

    /// <summary>When it started.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>The reservation that the transaction uses up.</summary>
    public int? ReservationId { get; init; }
}

/// <summary>Gives the transaction its id (OCPP 1.6 4.8).</summary>
[WireMessage("StartTransaction", MessageKind.Response, MessageSender.Station, "OCPP 1.6 4.8")]
[WireRecord]
public sealed partial record StartTransactionResponse
{
    /// <summary>What holds for the token.</summary>
    public required IdTagInfo IdTagInfo { get; init; }

    /// <summary>The transaction.</summary>
    public required int TransactionId { get; init; }
}
