using Busbar.Energy.GridSignals;
using Busbar.OpenAdr.V20b;
using Busbar.Wire;

namespace Busbar.Mapping.OpenAdr.V20b;

/// <summary>Events of 2.0b in the domain's words, for a VEN.</summary>
public static class EventReading
{
    /// <summary>An event in the domain's words, and which of its signals have no payload there.</summary>
    /// <param name="told">The event.</param>
    public static Carried<GridEvent> ToDomain(EiEvent told)
    {
        var lost = new List<string>();
        var payloads = new List<PayloadDescription>();
        var intervals = new List<SignalInterval>();
        var active = told.EiActivePeriod.Properties;
        foreach (var signal in told.EiEventSignals.EiEventSignal)
        {
            if (SignalWords.ToDomain(signal.SignalName, signal.SignalType) is not { } payload)
            {
                lost.Add($"signal {signal.SignalName.Value} of type {signal.SignalType}");
                continue;
            }

            var (description, factor) = SignalWords.ToDomain(payload, signal.ItemBase);
            payloads.Add(description);
            AddIntervals(intervals, signal, active, payload, factor);
        }

        var descriptor = told.EventDescriptor;
        return new(
            new GridEvent
            {
                Id = descriptor.EventId,
                ProgramId = descriptor.MarketContext,
                Name = descriptor.VtnComment,
                Created = descriptor.CreatedDateTime.At,
                Modified = (descriptor.ModificationDateTime ?? descriptor.CreatedDateTime).At,
                ModificationNumber = descriptor.ModificationNumber,
                IsCancelled = descriptor.EventStatus == EventStatus.Cancelled,
                Priority = descriptor.Priority is null or 0 ? null : descriptor.Priority - 1,
                Payloads = payloads,
                Period = new SignalPeriod
                {
                    Start = active.Dtstart.At,
                    Duration = active.Duration.Length.IsZero ? IsoDuration.Endless : active.Duration.Length,
                    RandomizeStart = active.Tolerance?.Tolerate.Startafter?.Length,
                },
                Intervals = [.. intervals.OrderBy(static interval => interval.Period!.Start).Select(static (interval, index) => interval with { Id = index })],
                RampUp = active.RampUp?.Length,
            },
            lost);
    }

    private static void AddIntervals(List<SignalInterval> intervals, EiEventSignal signal, Properties active, string payload, decimal factor)
    {
        var next = active.Dtstart.At;
        foreach (var interval in signal.Intervals)
        {
            var start = interval.Dtstart?.At ?? next;
            var length = interval.Duration?.Length ?? active.Duration.Length;
            length = length.IsZero ? IsoDuration.Endless : length;
            next = length.AddTo(start);
            var numbers = interval.Payloads.OfType<SignalPayload>().Select(static one => one.PayloadBase).OfType<PayloadFloat>()
                .Where(static one => double.IsFinite(one.Value) && Math.Abs(one.Value) < 1e15)
                .Select(one => SignalValue.Of((decimal)one.Value * factor)).ToArray();
            if (numbers.Length > 0)
            {
                intervals.Add(new SignalInterval(0, new SignalPeriod { Start = start, Duration = length }, [new SignalValues(payload, numbers)]));
            }
        }
    }
}
