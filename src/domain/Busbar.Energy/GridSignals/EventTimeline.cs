using Busbar.Wire;

namespace Busbar.Energy.GridSignals;

/// <summary>Lays an event out in time (OpenADR 3.1 event): starts and lengths that intervals inherit, repetition, cutting, several values in one interval.</summary>
public static class EventTimeline
{
    /// <summary>The most stretches that one event is laid out in; a year of hours is 8,760.</summary>
    public const int MostSignals = 20_000;

    // Several values of these payloads in one interval follow each other in time (OpenADR 3.1 multi-value payloads).
    private static readonly string[] Sequences = ["PRICE", "EXPORT_PRICE", "GHG", "PRICE_ALTERNATE"];

    /// <summary>The stretches of an event that end after <paramref name="from"/> and start before <paramref name="until"/>, in order of their start.</summary>
    /// <param name="signal">The event.</param>
    /// <param name="received">When it was first read: that is when an event starts that starts at once.</param>
    /// <param name="from">The earliest moment of interest.</param>
    /// <param name="until">The latest moment of interest.</param>
    /// <param name="offset">By how much the receiver moves the start, from <see cref="SignalPeriod.RandomizeStart"/>.</param>
    public static IReadOnlyList<TimedSignal> Of(GridEvent signal, DateTimeOffset received, DateTimeOffset from, DateTimeOffset until, TimeSpan offset = default)
    {
        var found = new List<TimedSignal>();
        var spans = Spans(signal, received, offset);
        if (spans.Count == 0 || signal.IsCancelled)
        {
            return found;
        }

        var (start, end) = Lifespan(signal, spans);
        var round = spans[^1].End - spans[0].Start;
        var first = Later(start, from);
        var shift = signal.Duration is null || round <= TimeSpan.Zero || first <= start ? TimeSpan.Zero : new TimeSpan((first - start).Ticks / round.Ticks * round.Ticks);
        while (found.Count < MostSignals)
        {
            foreach (var (interval, spanStart, spanEnd) in spans)
            {
                Add(found, interval, Plus(spanStart, shift), Earlier(Plus(spanEnd, shift), end), from, until);
            }

            if (signal.Duration is null || round <= TimeSpan.Zero || DateTimeOffset.MaxValue - spans[0].Start - shift <= round)
            {
                break;
            }

            shift += round;
            if (Plus(spans[0].Start, shift) >= Earlier(end, until))
            {
                break;
            }
        }

        found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    /// <summary>When an event starts and when it is over; null where it has no time at all.</summary>
    public static (DateTimeOffset Start, DateTimeOffset End)? LifespanOf(GridEvent signal, DateTimeOffset received)
    {
        var spans = Spans(signal, received, TimeSpan.Zero);
        if (spans.Count > 0)
        {
            return Lifespan(signal, spans);
        }

        var start = signal.Period?.Start ?? (signal.Period?.IsNow == true ? received : null);
        return start is { } at ? (at, (signal.Duration ?? signal.Period?.Duration)?.AddTo(at) ?? DateTimeOffset.MaxValue) : null;
    }

    /// <summary>Whether an event is not over yet; one without any time never is.</summary>
    public static bool IsActive(GridEvent signal, DateTimeOffset received, DateTimeOffset now) =>
        !signal.IsCancelled && (LifespanOf(signal, received) is not { } span || span.End > now);

    private static (DateTimeOffset Start, DateTimeOffset End) Lifespan(GridEvent signal, List<(SignalInterval Interval, DateTimeOffset Start, DateTimeOffset End)> spans)
    {
        var start = spans.Min(static span => span.Start);
        var end = signal.Duration is { IsZero: false } duration ? duration.AddTo(start) : spans.Max(static span => span.End);
        return (start, end);
    }

    private static List<(SignalInterval Interval, DateTimeOffset Start, DateTimeOffset End)> Spans(GridEvent signal, DateTimeOffset received, TimeSpan offset)
    {
        var spans = new List<(SignalInterval, DateTimeOffset, DateTimeOffset)>(signal.Intervals.Count);
        var next = signal.Period is { IsNow: false, Start: { } given } ? Plus(given, offset) : received;
        foreach (var interval in signal.Intervals)
        {
            var own = interval.Period;
            var start = own is { IsNow: false, Start: { } at } ? Plus(at, offset) : next;
            var length = own?.Duration ?? signal.Period?.Duration ?? (signal.Intervals.Count == 1 ? signal.Duration : null) ?? IsoDuration.Zero;
            // A lone interval without a length lasts as long as nothing else is said.
            var end = length.IsZero && signal.Intervals.Count == 1 && own?.Duration is null && signal.Period?.Duration is null
                ? DateTimeOffset.MaxValue
                : length.AddTo(start);
            spans.Add((interval, start, end < start ? start : end));
            next = end < start ? start : end;
        }

        return spans;
    }

    private static void Add(List<TimedSignal> found, SignalInterval interval, DateTimeOffset start, DateTimeOffset end, DateTimeOffset from, DateTimeOffset until)
    {
        if (end <= from || start >= until || end <= start)
        {
            return;
        }

        foreach (var payload in interval.Payloads)
        {
            if (payload.Values.Count > 1 && Sequences.Contains(payload.Type) && end < DateTimeOffset.MaxValue)
            {
                var part = (end - start) / payload.Values.Count;
                for (var index = 0; index < payload.Values.Count && found.Count < MostSignals; index++)
                {
                    var at = start + (part * index);
                    var partEnd = index == payload.Values.Count - 1 ? end : at + part;
                    if (partEnd > from && at < until)
                    {
                        found.Add(new TimedSignal(interval.Id, at, partEnd, payload.Type, payload.Values[index]));
                    }
                }
            }
            else if (payload.Values.Count > 0 && found.Count < MostSignals)
            {
                found.Add(new TimedSignal(interval.Id, start, end, payload.Type, payload.Values[0]));
            }
        }
    }

    private static DateTimeOffset Plus(DateTimeOffset at, TimeSpan by) =>
        by > DateTimeOffset.MaxValue - at ? DateTimeOffset.MaxValue : by < DateTimeOffset.MinValue - at ? DateTimeOffset.MinValue : at + by;

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;
}
