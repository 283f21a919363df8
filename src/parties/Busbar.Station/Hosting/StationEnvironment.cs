using Busbar.Station.Persistence;

namespace Busbar.Station.Hosting;

/// <summary>What a station runs on: clock, chance and disk; a simulation brings its own.</summary>
public sealed record StationEnvironment
{
    /// <summary>The time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The source of every random choice: ids, jitter.</summary>
    public required Random Random { get; init; }

    /// <summary>What lasts through a power cut.</summary>
    public required IStationStore Store { get; init; }

    /// <summary>Told in order what the station lives through; for a console, a log, a test.</summary>
    public Action<StationHappening>? Watcher { get; init; }
}

/// <summary>One thing a station lived through, for people to read.</summary>
/// <param name="At">When.</param>
/// <param name="StationId">Which station.</param>
/// <param name="What">A short word: connected, boot, plugged, energy, …</param>
/// <param name="Text">A sentence.</param>
public readonly record struct StationHappening(DateTimeOffset At, string StationId, string What, string Text);
