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

[WireEnum(IsOpen = true)]
public enum Plug
{
    Round,

    [WireName("SQUARE_2")]
    Square,
}

[WireObject("Socket", "TEST 1.2")]
[WirePatch]
[WireReading(NullIsAbsent = true, ZonelessIsUtc = true, IsTolerant = true)]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Socket
{
    [MaxLength(4)]
    [Format(typeof(SampleRules), nameof(SampleRules.IsLower))]
    public required string Id { get; init; }

    public OpenEnum<Plug>? Plug { get; init; }

    public Reason? Reason { get; init; }

    [Range(Min = 1, Max = 9)]
    public int? Count { get; init; }

    public DateTimeOffset? At { get; init; }
}

[Rule(typeof(SampleRules), nameof(SampleRules.HasFirst), "The first socket is needed.")]
[WireObject("Strip", "TEST 1.1")]
[WireReading(NullIsAbsent = true, IsTolerant = true)]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Strip
{
    public required decimal Length { get; init; }

    [Items(Min = 1)]
    public required IReadOnlyList<Socket> Sockets { get; init; }

    public Socket? First { get; init; }
}

internal static class SampleRules
{
    public static bool IsLower(string text) => text == text.ToLowerInvariant();

    public static bool HasFirst(Strip strip) => strip.First is not null;
}

[WireObjects]
public static partial class SampleObjects;
