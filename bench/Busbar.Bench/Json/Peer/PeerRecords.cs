using System.Text.Json;
using System.Text.Json.Serialization;

namespace Busbar.Bench.Json.Peer;

// The records of OCPP 2.0.1 as System.Text.Json wants them; what they mean is told by the records of Busbar.Ocpp.V201.
internal sealed record PeerBootNotification
{
    public required PeerChargingStation ChargingStation { get; init; }
    public required PeerBootReason Reason { get; init; }
    public PeerCustomData? CustomData { get; init; }
}

internal sealed record PeerTransactionEvent
{
    public required PeerTransactionEventType EventType { get; init; }
    public required DateTimeOffset Timestamp { get; init; }
    public required PeerTriggerReason TriggerReason { get; init; }
    public required int SeqNo { get; init; }
    public required PeerTransaction TransactionInfo { get; init; }
    public IReadOnlyList<PeerMeterValue>? MeterValue { get; init; }
    public bool? Offline { get; init; }
    public int? NumberOfPhasesUsed { get; init; }
    public int? CableMaxCurrent { get; init; }
    public int? ReservationId { get; init; }
    public PeerEvse? Evse { get; init; }
    public PeerIdToken? IdToken { get; init; }
    public PeerCustomData? CustomData { get; init; }
}

internal sealed record PeerNotifyReport
{
    public required int RequestId { get; init; }
    public required DateTimeOffset GeneratedAt { get; init; }
    public required int SeqNo { get; init; }
    public IReadOnlyList<PeerReportData>? ReportData { get; init; }
    public bool? Tbc { get; init; }
    public PeerCustomData? CustomData { get; init; }
}

internal sealed record PeerChargingStation
{
    public required string Model { get; init; }
    public required string VendorName { get; init; }
    public string? SerialNumber { get; init; }
    public PeerModem? Modem { get; init; }
    public string? FirmwareVersion { get; init; }
    public PeerCustomData? CustomData { get; init; }
}

internal sealed record PeerCustomData
{
    public required string VendorId { get; init; }
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}

internal sealed record PeerTransaction
{
    public required string TransactionId { get; init; }
    public PeerChargingState? ChargingState { get; init; }
    public int? TimeSpentCharging { get; init; }
    public PeerReason? StoppedReason { get; init; }
    public int? RemoteStartId { get; init; }
    public PeerCustomData? CustomData { get; init; }
}

internal sealed record PeerMeterValue
{
    public required IReadOnlyList<PeerSampledValue> SampledValue { get; init; }
    public required DateTimeOffset Timestamp { get; init; }
    public PeerCustomData? CustomData { get; init; }
}

internal sealed record PeerEvse
{
    public required int Id { get; init; }
    public int? ConnectorId { get; init; }
    public PeerCustomData? CustomData { get; init; }
}

internal sealed record PeerIdToken
{
    [JsonPropertyName("idToken")]
    public required string Value { get; init; }
    public required PeerIdTokenKind Type { get; init; }
    public IReadOnlyList<PeerAdditionalInfo>? AdditionalInfo { get; init; }
    public PeerCustomData? CustomData { get; init; }
}

internal sealed record PeerReportData
{
    public required PeerComponent Component { get; init; }
    public required PeerVariable Variable { get; init; }
    public required IReadOnlyList<PeerVariableAttribute> VariableAttribute { get; init; }
    public PeerVariableCharacteristics? VariableCharacteristics { get; init; }
    public PeerCustomData? CustomData { get; init; }
}

internal sealed record PeerModem
{
    public string? Iccid { get; init; }
    public string? Imsi { get; init; }
    public PeerCustomData? CustomData { get; init; }
}

internal sealed record PeerSampledValue
{
    public required decimal Value { get; init; }
    public PeerReadingContext? Context { get; init; }
    public PeerMeasurand? Measurand { get; init; }
    public PeerPhase? Phase { get; init; }
    public PeerLocation? Location { get; init; }
    public PeerSignedMeterValue? SignedMeterValue { get; init; }
    public PeerUnitOfMeasure? UnitOfMeasure { get; init; }
    public PeerCustomData? CustomData { get; init; }
}

internal sealed record PeerAdditionalInfo
{
    public required string AdditionalIdToken { get; init; }
    public required string Type { get; init; }
    public PeerCustomData? CustomData { get; init; }
}

internal sealed record PeerComponent
{
    public required string Name { get; init; }
    public PeerEvse? Evse { get; init; }
    public string? Instance { get; init; }
    public PeerCustomData? CustomData { get; init; }
}

internal sealed record PeerVariable
{
    public required string Name { get; init; }
    public string? Instance { get; init; }
    public PeerCustomData? CustomData { get; init; }
}

internal sealed record PeerVariableAttribute
{
    public PeerAttributeType? Type { get; init; }
    public string? Value { get; init; }
    public PeerMutability? Mutability { get; init; }
    public bool? Persistent { get; init; }
    public bool? Constant { get; init; }
    public PeerCustomData? CustomData { get; init; }
}

internal sealed record PeerVariableCharacteristics
{
    public required PeerDataType DataType { get; init; }
    public required bool SupportsMonitoring { get; init; }
    public string? Unit { get; init; }
    public decimal? MinLimit { get; init; }
    public decimal? MaxLimit { get; init; }
    public string? ValuesList { get; init; }
    public PeerCustomData? CustomData { get; init; }
}

internal sealed record PeerSignedMeterValue
{
    public required string SignedMeterData { get; init; }
    public required string SigningMethod { get; init; }
    public required string EncodingMethod { get; init; }
    public required string PublicKey { get; init; }
    public PeerCustomData? CustomData { get; init; }
}

internal sealed record PeerUnitOfMeasure
{
    public string? Unit { get; init; }
    public int? Multiplier { get; init; }
    public PeerCustomData? CustomData { get; init; }
}
