namespace Busbar.Wire.Tests.Json;

[WireEnum]
public enum Reason
{
    PowerUp,

    [WireName("Local-Reset")]
    LocalReset,
}

[WireRecord]
public sealed partial record Modem
{
    [MaxLength(5)]
    public string? Iccid { get; init; }

    public Modem? Next { get; init; }
}

[WireRecord]
public sealed partial record Sample
{
    public required decimal Value { get; init; }

    [DecimalPlaces(1)]
    [Range(Min = -0.5, Max = 100)]
    public decimal? Limit { get; init; }

    public DateTimeOffset? At { get; init; }
}

[WireRecord]
public sealed partial record Boot
{
    public required Reason Reason { get; init; }

    [MaxLength(8)]
    public required string Model { get; init; }

    [Range(Min = 0, Max = 10)]
    public int? Count { get; init; }

    public long? Total { get; init; }

    public bool? IsHot { get; init; }

    [Items(Min = 1, Max = 3)]
    public IReadOnlyList<Sample>? Samples { get; init; }

    [MaxLength(3)]
    public IReadOnlyList<string>? Tags { get; init; }

    public IReadOnlyList<int>? Numbers { get; init; }

    public Modem? Modem { get; init; }

    public JsonFragment? Any { get; init; }

    [WireName("a/b~c")]
    public Reason? Odd { get; init; }

    public CustomData? CustomData { get; init; }
}

[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record CustomData
{
    [MaxLength(255)]
    public required string VendorId { get; init; }
}

[WireRecord(Unknown = UnknownProperties.Ignore)]
[WireReading(NullIsAbsent = true, ZonelessIsUtc = true)]
public sealed partial record Lenient
{
    public required DateTimeOffset At { get; init; }

    public string? Note { get; init; }

    public int Retries { get; init; } = 3;

    public IReadOnlyList<string> Names { get; init; } = ["none"];
}
