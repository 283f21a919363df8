using System.Text.Json.Serialization;
using Busbar.Charging.Metering;

namespace Busbar.Operator.Storage;

/// <summary>The stored form of a meter sample.</summary>
internal sealed record StoredSample
{
    [JsonPropertyName("t")]
    public required DateTimeOffset At { get; init; }

    [JsonPropertyName("m")]
    public required string Measurand { get; init; }

    [JsonPropertyName("v")]
    public required decimal Value { get; init; }

    [JsonPropertyName("u")]
    public required MeterUnit Unit { get; init; }

    [JsonPropertyName("p")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Phase Phase { get; init; }

    [JsonPropertyName("c")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ReadingContext Context { get; init; }

    [JsonPropertyName("l")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public MeterLocation Location { get; init; }

    [JsonPropertyName("s")]
    public SignedReading? Signed { get; init; }

    public static StoredSample Of(MeterSample sample) => new()
    {
        At = sample.At,
        Measurand = sample.Measurand.Name,
        Value = sample.Value,
        Unit = sample.Unit,
        Phase = sample.Phase,
        Context = sample.Context,
        Location = sample.Location,
        Signed = sample.Signed,
    };

    public MeterSample ToSample() => new()
    {
        At = At,
        Measurand = new Measurand(Measurand),
        Value = Value,
        Unit = Unit,
        Phase = Phase,
        Context = Context,
        Location = Location,
        Signed = Signed,
    };
}
