using Busbar.Energy.GridSignals;
using Busbar.OpenAdr;
using Busbar.OpenAdr.V31;

namespace Busbar.Mapping.OpenAdr.V31;

/// <summary>Values, periods, intervals, descriptors and targets.</summary>
internal static class Values31
{
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
        Start = period.Start?.At,
        IsNow = period.Start is { IsNow: true },
        Duration = period.Duration,
        RandomizeStart = period.RandomizeStart,
    };

    public static IntervalPeriod? ToWire(SignalPeriod? period) => period is null ? null : new IntervalPeriod
    {
        Start = period.Start is { } at ? new PeriodStart(at) : period.IsNow ? PeriodStart.Now : null,
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

    public static IReadOnlyList<SignalTarget> ToDomainTargets(IReadOnlyList<string>? targets) =>
        targets?.Select(SignalTarget.Parse).ToArray() ?? [];

    public static IReadOnlyList<string>? ToWireTargets(IReadOnlyList<SignalTarget> targets) => targets.Count == 0 ? null : [.. targets.Select(static target => target.ToString())];
}
