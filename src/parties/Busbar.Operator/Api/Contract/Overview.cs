using System.Text.Json;

namespace Busbar.Operator.Api.Contract;

/// <summary>The first screen.</summary>
internal sealed record Overview
{
    /// <summary>Connectors by status; Offline counts those of stations that are gone.</summary>
    public required Dictionary<string, int> Counts { get; init; }

    public required decimal PowerW { get; init; }

    public decimal? LimitW { get; init; }

    public required int SessionsActive { get; init; }

    public required decimal EnergyTodayWh { get; init; }

    public required AttentionItem[] Attention { get; init; }
}

/// <summary>Something that needs a person.</summary>
internal sealed record AttentionItem
{
    public required string Id { get; init; }

    /// <summary>critical, warning or info.</summary>
    public required string Severity { get; init; }

    public required string Title { get; init; }

    public string? Detail { get; init; }

    public string? StationId { get; init; }

    public int? EvseId { get; init; }

    public string? SessionId { get; init; }

    public required DateTimeOffset Since { get; init; }
}

/// <summary>A command to give.</summary>
internal sealed record NewCommand
{
    /// <summary>The identity; the same one twice is the same command. Without it one is made.</summary>
    public string? Id { get; init; }

    public required string Kind { get; init; }

    public JsonElement? Arguments { get; init; }
}

/// <summary>A command with what became of it.</summary>
internal sealed record CommandView
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string StationId { get; init; }

    public required JsonElement Arguments { get; init; }

    public required DateTimeOffset RequestedAt { get; init; }

    public required string RequestedBy { get; init; }

    /// <summary>pending, accepted, rejected, timedOut, stationOffline or failed.</summary>
    public required string Outcome { get; init; }

    public string? Detail { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }
}

/// <summary>Commands of a station, newest first.</summary>
internal sealed record CommandList(CommandView[] Items);

/// <summary>A token.</summary>
internal sealed record TokenView
{
    public required string Value { get; init; }

    public string? Type { get; init; }

    public string? Group { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    public bool Blocked { get; init; }

    public bool AllowsConcurrent { get; init; }

    public string? Label { get; init; }
}

/// <summary>A page of tokens.</summary>
internal sealed record TokenPage(TokenView[] Items, string? Next);

/// <summary>A security event.</summary>
internal sealed record SecurityEventView(long Sequence, string StationId, string Type, DateTimeOffset At, DateTimeOffset ReceivedAt, string? Detail);

/// <summary>A page of security events, newest first.</summary>
internal sealed record SecurityEventPage(SecurityEventView[] Items, long? Next);

/// <summary>An entry of the audit log.</summary>
internal sealed record AuditView(long Sequence, DateTimeOffset At, string Principal, string Action, string Subject, string? Detail);

/// <summary>A page of the audit log, newest first.</summary>
internal sealed record AuditPage(AuditView[] Items, long? Next);

/// <summary>Who is signed in, and what is served beyond stations and sessions.</summary>
internal sealed record Me(string User, string[] Features);

/// <summary>The operator's clock, which in a laboratory may be faster than the reader's.</summary>
internal sealed record ClockView(DateTimeOffset Now);

/// <summary>A sign-in.</summary>
internal sealed record Login(string User, string Password);
