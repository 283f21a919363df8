namespace Busbar.Energy.GridSignals;

/// <summary>What an event says of one payload for one stretch of time.</summary>
/// <param name="IntervalId">The interval that says it.</param>
/// <param name="Start">From when.</param>
/// <param name="End">Until when; the end of the calendar for ever.</param>
/// <param name="Type">The payload, for example PRICE.</param>
/// <param name="Value">The value.</param>
public sealed record TimedSignal(int IntervalId, DateTimeOffset Start, DateTimeOffset End, string Type, SignalValue Value);
