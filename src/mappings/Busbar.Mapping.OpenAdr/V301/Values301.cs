using Busbar.Energy.GridSignals;
using Busbar.OpenAdr;
using Busbar.OpenAdr.V301;

namespace Busbar.Mapping.OpenAdr.V301;

/// <summary>Values, periods, intervals, descriptors and targets.</summary>
internal static class Values301
{
    // A target without a kind is a group's name.
    private const string Group = "GROUP";

    public static SignalValues ToDomain(ValuesMap map) => new(map.Type, [.. map.Values.Select(ToDomain)]);

    public static ValuesMap ToWire(SignalValues values) => new() { Type = values.Type, Values = [.. values.Values.Select(ToWire)] };

    public static IReadOnlyList<SignalValues> ToDomain(IReadOnlyList<ValuesMap>? maps) => maps is null ? [] : [.. maps.Select(ToDomain)];

    public static IReadOnlyList<ValuesMap>? ToWire(IReadOnlyList<SignalValues> values) => values.Count == 0 ? null : [.. values.Select(ToWire)];

    public static SignalValue ToDomain(PayloadValue value) =>
        value.Number is { } number ? SignalValue.Of(number)
        : value.Text is { } text ? SignalValue.Of(text)
        : value.Boolean is { } boolean ? SignalValue.Of(boolean)
        : SignalValue.Of(value.X ?? 0, value.Y ?? 0);

    public static PayloadValue ToWire(SignalValue value) =>
        value.Number is { } number ? PayloadValue.Of(number)
        : value.Text is { } text ? PayloadValue.Of(text)
        : value.Boolean is { } boolean ? PayloadValue.Of(boolean)
        : PayloadValue.Of(value.Point?.X ?? 0, value.Point?.Y ?? 0);

    public static SignalPeriod? ToDomain(IntervalPeriod? period) => period is null ? null : new SignalPeriod
    {
        Start = period.Start.At,
        IsNow = period.Start is { IsNow: true },
        Duration = period.Duration,
        RandomizeStart = period.RandomizeStart,
    };

    public static IntervalPeriod? ToWire(SignalPeriod? period) => period is null ? null : new IntervalPeriod
    {
        Start = period.Start is { } at ? new PeriodStart(at) : PeriodStart.Now,
        Duration = period.Duration,
        RandomizeStart = period.RandomizeStart,
    };

    public static SignalInterval ToDomain(Interval interval) => new(interval.Id, ToDomain(interval.IntervalPeriod), ToDomain(interval.Payloads));

    public static Interval ToWire(SignalInterval interval) => new()
    {
        Id = interval.Id,
        IntervalPeriod = ToWire(interval.Period),
        Payloads = [.. interval.Payloads.Select(ToWire)],
    };

    public static IReadOnlyList<SignalTarget> ToDomainTargets(IReadOnlyList<ValuesMap>? targets) =>
        targets?.SelectMany(static map => map.Values.Select(value => new SignalTarget(TextOf(value), map.Type == Group ? null : map.Type))).ToArray() ?? [];

    public static IReadOnlyList<ValuesMap>? ToWireTargets(IReadOnlyList<SignalTarget> targets) => targets.Count == 0
        ? null
        : [.. targets.GroupBy(static target => target.Kind ?? Group).Select(static kind => new ValuesMap { Type = kind.Key, Values = [.. kind.Select(static target => PayloadValue.Of(target.Value))] })];

    private static string TextOf(PayloadValue value) => ToDomain(value).ToString();
}
