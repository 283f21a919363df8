namespace Busbar.Operator.Api.Contract;

/// <summary>A session as lists show it.</summary>
internal record SessionSummary
{
    public required string Id { get; init; }

    public required string TransactionId { get; init; }

    public required string StationId { get; init; }

    public int? EvseId { get; init; }

    public int? ConnectorId { get; init; }

    /// <summary>The token, masked.</summary>
    public string? Token { get; init; }

    /// <summary>active or ended.</summary>
    public required string State { get; init; }

    public required string ChargingState { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public required decimal EnergyWh { get; init; }

    public decimal? PowerW { get; init; }

    public decimal? Soc { get; init; }

    public string? StopReason { get; init; }

    public required string[] Flags { get; init; }

    public required string OcppVersion { get; init; }
}

/// <summary>A session with what the ledger holds of it.</summary>
internal sealed record SessionDetail : SessionSummary
{
    public decimal? MeterStartWh { get; init; }

    public decimal? MeterStopWh { get; init; }

    public decimal EnergyExportedWh { get; init; }

    public int? RemoteStartId { get; init; }

    public int? ReservationId { get; init; }

    public required SessionEventItem[] Events { get; init; }
}

/// <summary>One entry of the ledger.</summary>
internal sealed record SessionEventItem
{
    public required int Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required string Kind { get; init; }

    public int? SeqNo { get; init; }

    public string? TriggerReason { get; init; }

    public string? ChargingState { get; init; }

    public decimal? EnergyWh { get; init; }

    public decimal? PowerW { get; init; }

    public required bool Offline { get; init; }

    public required string[] Flags { get; init; }

    public string? Detail { get; init; }
}

/// <summary>A page of sessions, newest first.</summary>
internal sealed record SessionPage(SessionSummary[] Items, string? Next);

/// <summary>What was measured over a session, as columns.</summary>
internal sealed record SeriesView
{
    public required DateTimeOffset[] At { get; init; }

    public required decimal?[] PowerW { get; init; }

    public required decimal?[] EnergyWh { get; init; }

    public required decimal?[] Soc { get; init; }

    public required Dictionary<string, decimal?[]> CurrentA { get; init; }

    public required Dictionary<string, decimal?[]> VoltageV { get; init; }
}

/// <summary>Why a person closes a session.</summary>
internal sealed record CloseSession(string Reason);
