using System.Text.Json;
using System.Text.Json.Serialization;
using Busbar.Charging.Ledger;
using Busbar.Charging.Metering;
using Busbar.Charging.Stations;
using Busbar.Charging.Tokens;
using Busbar.Wire.Units;

namespace Busbar.Operator.Storage;

/// <summary>
/// The stored form of a ledger entry: short names, since it is written once a message. A field may be added, none may ever
/// change its meaning, because bills are computed from what was stored.
/// </summary>
internal sealed record StoredEvent
{
    [JsonPropertyName("st")]
    public required string Station { get; init; }

    [JsonPropertyName("tx")]
    public required string Transaction { get; init; }

    [JsonPropertyName("k")]
    public required SessionEventKind Kind { get; init; }

    [JsonPropertyName("at")]
    public required DateTimeOffset At { get; init; }

    [JsonPropertyName("rx")]
    public required DateTimeOffset ReceivedAt { get; init; }

    [JsonPropertyName("n")]
    public int? SeqNo { get; init; }

    [JsonPropertyName("tr")]
    public string? Trigger { get; init; }

    [JsonPropertyName("off")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsOffline { get; init; }

    [JsonPropertyName("e")]
    public int? Evse { get; init; }

    [JsonPropertyName("c")]
    public int? Connector { get; init; }

    [JsonPropertyName("id")]
    public string? Token { get; init; }

    [JsonPropertyName("idt")]
    public string? TokenType { get; init; }

    [JsonPropertyName("cs")]
    public ChargingState? State { get; init; }

    [JsonPropertyName("why")]
    public string? StopReason { get; init; }

    [JsonPropertyName("rs")]
    public int? RemoteStartId { get; init; }

    [JsonPropertyName("res")]
    public int? ReservationId { get; init; }

    [JsonPropertyName("reg")]
    public decimal? Register { get; init; }

    [JsonPropertyName("f")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Observed { get; init; }

    [JsonPropertyName("d")]
    public string? Detail { get; init; }

    [JsonPropertyName("m")]
    public StoredSample[]? Samples { get; init; }

    public static byte[] Write(SessionEvent entry) => JsonSerializer.SerializeToUtf8Bytes(Of(entry), StorageJson.Default.StoredEvent);

    public static SessionEvent Read(string body) => JsonSerializer.Deserialize(body, StorageJson.Default.StoredEvent)!.ToEvent();

    private static StoredEvent Of(SessionEvent entry) => new()
    {
        Station = entry.Station.Value,
        Transaction = entry.Transaction.Value,
        Kind = entry.Kind,
        At = entry.At,
        ReceivedAt = entry.ReceivedAt,
        SeqNo = entry.SeqNo,
        Trigger = entry.Trigger,
        IsOffline = entry.IsOffline,
        Evse = entry.Evse?.Value,
        Connector = entry.Connector?.Value,
        Token = entry.Token?.Value,
        TokenType = entry.Token?.Type,
        State = entry.State,
        StopReason = entry.StopReason,
        RemoteStartId = entry.RemoteStartId,
        ReservationId = entry.ReservationId,
        Register = entry.Register?.Value,
        Observed = (int)entry.Observed,
        Detail = entry.Detail,
        Samples = entry.Samples.Count == 0 ? null : [.. entry.Samples.Select(StoredSample.Of)],
    };

    private SessionEvent ToEvent() => new()
    {
        Station = new StationId(Station),
        Transaction = new TransactionId(Transaction),
        Kind = Kind,
        At = At,
        ReceivedAt = ReceivedAt,
        SeqNo = SeqNo,
        Trigger = Trigger,
        IsOffline = IsOffline,
        Evse = Evse is { } evse ? new EvseId(evse) : null,
        Connector = Connector is { } connector ? new ConnectorId(connector) : null,
        Token = Token is { } token ? new IdToken(token, TokenType ?? IdToken.UnknownType) : null,
        State = State,
        StopReason = StopReason,
        RemoteStartId = RemoteStartId,
        ReservationId = ReservationId,
        Register = Register is { } register ? new WattHours(register) : null,
        Observed = (SessionFlags)Observed,
        Detail = Detail,
        Samples = Samples is null ? [] : [.. Samples.Select(s => s.ToSample())],
    };
}
