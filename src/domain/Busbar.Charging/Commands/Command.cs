using Busbar.Charging.Stations;

namespace Busbar.Charging.Commands;

/// <summary>Something the operator asks of a station, with what became of it.</summary>
public sealed record Command
{
    /// <summary>The identity.</summary>
    public required CommandId Id { get; init; }

    /// <summary>The station.</summary>
    public required StationId Station { get; init; }

    /// <summary>What is asked, for example RemoteStart.</summary>
    public required string Kind { get; init; }

    /// <summary>The arguments, a JSON object as it was given.</summary>
    public required string Arguments { get; init; }

    /// <summary>When it was asked.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>Who asked.</summary>
    public required string RequestedBy { get; init; }

    /// <summary>What became of it.</summary>
    public CommandOutcome Outcome { get; init; }

    /// <summary>The station's answer or the reason of a failure.</summary>
    public string? Detail { get; init; }

    /// <summary>When it was settled.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>The command settled; an outcome is never replaced by another one.</summary>
    public Command Settle(CommandOutcome outcome, string? detail, DateTimeOffset now) =>
        Outcome is CommandOutcome.Pending ? this with { Outcome = outcome, Detail = detail, CompletedAt = now } : this;
}
