using System.Globalization;
using Busbar.Energy.GridSignals;
using Busbar.OpenAdr.V20b;
using Busbar.Wire;

namespace Busbar.Mapping.OpenAdr.V20b;

/// <summary>Events of grid signals in the words of 2.0b: intervals get absolute times, payloads become signals.</summary>
public static class EventBridge
{
    // 2.0b has no repetition: of an event that repeats, this much ahead is told, and told anew as time goes on.
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(2);

    /// <summary>An event as a VEN of 2.0b is told it.</summary>
    /// <param name="signal">The event.</param>
    /// <param name="program">Its program.</param>
    /// <param name="venId">The VEN.</param>
    /// <param name="now">The moment of telling, which decides where the event stands.</param>
    /// <returns>The event, null where 2.0b can say nothing of it, and what is lost.</returns>
    public static Carried<EiEvent?> ToWire(GridEvent signal, GridProgram program, string venId, DateTimeOffset now)
    {
        var lost = new List<string>();
        if (EventTimeline.LifespanOf(signal, signal.Created) is not { } span || signal.Intervals.Count == 0)
        {
            return new(null, ["an event without intervals"]);
        }

        var until = span.End;
        if (signal.Duration is not null && span.End - now > Ahead)
        {
            until = (now > span.Start ? now : span.Start) + Ahead;
            lost.Add("its repetition beyond two days");
        }

        var timed = EventTimeline.Of(signal with { IsCancelled = false }, signal.Created, DateTimeOffset.MinValue, until);
        var signals = Signals(signal, program, timed, lost);
        if (signals.Count == 0)
        {
            return new(null, lost);
        }

        if (signal.Period?.RandomizeStart is not null)
        {
            lost.Add("a random start before the given one");
        }

        return new(Event(signal, program, venId, now, (span.Start, until), signals), lost);
    }

    /// <summary>The address by which a program is called in 2.0b.</summary>
    public static string MarketContextOf(GridProgram program) =>
        program.Attribute("MARKET_CONTEXT") ?? "http://busbar.invalid/programs/" + Uri.EscapeDataString(program.Name);

    /// <summary>Where an event stands at a moment.</summary>
    public static EventStatus StatusOf(GridEvent signal, DateTimeOffset start, DateTimeOffset end, DateTimeOffset now)
    {
        if (signal.IsCancelled)
        {
            return EventStatus.Cancelled;
        }

        return now >= end ? EventStatus.Completed
            : now >= start ? EventStatus.Active
            : signal.RampUp is { IsZero: false } rampUp && now >= start - rampUp.ToTimeSpan() ? EventStatus.Near
            : EventStatus.Far;
    }

    private static EiEvent Event(
        GridEvent signal, GridProgram program, string venId, DateTimeOffset now, (DateTimeOffset Start, DateTimeOffset End) span, List<EiEventSignal> signals) => new()
    {
        EventDescriptor = new EventDescriptor
        {
            EventId = signal.Id,
            ModificationNumber = signal.ModificationNumber,
            ModificationDateTime = signal.Modified,
            // In 3.x 0 is first and none is last; in 2.0b 1 is first and 0 is last.
            Priority = signal.Priority is { } priority ? (uint)Math.Min(priority + 1, uint.MaxValue) : 0,
            MarketContext = MarketContextOf(program),
            CreatedDateTime = signal.Created,
            EventStatus = StatusOf(signal, span.Start, span.End, now),
            TestEvent = "false",
            VtnComment = signal.Name,
        },
        EiActivePeriod = new EiActivePeriod
        {
            Properties = new Properties
            {
                Dtstart = span.Start,
                Duration = Length(span.Start, span.End),
                Tolerance = signal.Period?.RandomizeStart is { } window
                    ? new Tolerance { Tolerate = new Tolerate { Startafter = window.ToTimeSpan().Duration() } }
                    : null,
                RampUp = signal.RampUp is { } rampUp ? new XcalDuration(rampUp) : null,
            },
        },
        EiEventSignals = new EiEventSignals { EiEventSignal = signals },
        EiTarget = new EiTarget { VenId = [venId] },
    };

    private static List<EiEventSignal> Signals(GridEvent signal, GridProgram program, IReadOnlyList<TimedSignal> timed, List<string> lost)
    {
        var signals = new List<EiEventSignal>();
        foreach (var payload in timed.GroupBy(static one => one.Type))
        {
            var numbers = payload.Where(static one => one.Value.AsNumber() is not null).ToArray();
            if (numbers.Length == 0 || SignalWords.ToWire(payload.Key, out var isListed) is not { } word)
            {
                lost.Add($"{payload.Key}, whose values are no numbers");
                continue;
            }

            if (!isListed)
            {
                lost.Add($"{payload.Key} has no signal and is told as {word.Name.Value}");
            }

            var description = signal.Payloads.Concat(program.Payloads).FirstOrDefault(one => one.PayloadType == payload.Key && !one.IsReport);
            signals.Add(new EiEventSignal
            {
                Intervals = [.. numbers.Select(static (one, index) => new Interval
                {
                    Dtstart = one.Start,
                    Duration = Length(one.Start, one.End),
                    Uid = index.ToString(CultureInfo.InvariantCulture),
                    Payloads = [new SignalPayload { PayloadBase = new PayloadFloat { Value = (double)one.Value.AsNumber()!.Value } }],
                })],
                SignalName = word.Name,
                SignalType = word.Kind,
                SignalId = $"{signal.Id}-{payload.Key}",
                ItemBase = SignalWords.UnitOf(payload.Key, description),
                CurrentValue = word.Name == SignalName.Simple ? new PayloadFloat { Value = 0 } : null,
            });
        }

        return signals;
    }

    private static XcalDuration Length(DateTimeOffset start, DateTimeOffset end) => end == DateTimeOffset.MaxValue ? XcalDuration.Zero : end - start;
}
