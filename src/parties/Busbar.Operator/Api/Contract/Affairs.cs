using System.Text.Json;

namespace Busbar.Operator.Api.Contract;

/// <summary>Something that a station told, as it said it.</summary>
internal sealed record NotificationView(long Sequence, string Action, int? RequestId, DateTimeOffset ReceivedAt, JsonElement Payload);

/// <summary>A page of notifications, newest first.</summary>
internal sealed record NotificationPage(NotificationView[] Items, long? Next);

/// <summary>One measured value in base units.</summary>
internal sealed record SampleView
{
    public required DateTimeOffset At { get; init; }

    public required string Measurand { get; init; }

    public required decimal Value { get; init; }

    public required string Unit { get; init; }

    /// <summary>The phase; null for the total.</summary>
    public string? Phase { get; init; }

    public required string Context { get; init; }

    public required string Location { get; init; }

    /// <summary>The signed form of the value, when the meter signs.</summary>
    public string? Signed { get; init; }
}

/// <summary>All that was measured in a session.</summary>
internal sealed record SampleList(SampleView[] Items);

/// <summary>What one message said of a meter outside of sessions.</summary>
internal sealed record MeterReadingView(long Sequence, int EvseId, DateTimeOffset ReceivedAt, SampleView[] Samples);

/// <summary>A page of meter readings, newest first.</summary>
internal sealed record MeterReadingPage(MeterReadingView[] Items, long? Next);

/// <summary>A reservation to make.</summary>
internal sealed record NewReservation
{
    /// <summary>The number; without it one is made.</summary>
    public int? ReservationId { get; init; }

    public required string IdToken { get; init; }

    public string? TokenType { get; init; }

    public string? Group { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Where; absent leaves it to the station.</summary>
    public int? EvseId { get; init; }

    public string? ConnectorType { get; init; }
}

/// <summary>A reservation.</summary>
internal sealed record ReservationView
{
    public required int Id { get; init; }

    public int? EvseId { get; init; }

    public string? ConnectorType { get; init; }

    /// <summary>The token, masked.</summary>
    public required string Token { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Held, Used, Cancelled, Expired or Removed.</summary>
    public required string State { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }
}

/// <summary>Reservations, newest first.</summary>
internal sealed record ReservationList(ReservationView[] Items);

/// <summary>A charging profile to give; the profile is as the station's OCPP version writes it.</summary>
internal sealed record NewProfile(int EvseId, JsonElement Profile);

/// <summary>A charging profile that a station has.</summary>
internal sealed record ProfileView
{
    public required int Id { get; init; }

    public required int EvseId { get; init; }

    public required string Purpose { get; init; }

    public required int StackLevel { get; init; }

    public string? TransactionId { get; init; }

    /// <summary>CSO for ours, else what the station says of its origin.</summary>
    public required string Source { get; init; }

    public required JsonElement Profile { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>The charging profiles of a station as far as they are known.</summary>
internal sealed record ProfileList(ProfileView[] Items);

/// <summary>A question for what all profiles together allow.</summary>
internal sealed record CompositeQuestion(int EvseId, int DurationSeconds, string? Unit);

/// <summary>Firmware to install.</summary>
internal sealed record NewFirmware
{
    public required string Location { get; init; }

    public required DateTimeOffset RetrieveAt { get; init; }

    public DateTimeOffset? InstallAt { get; init; }

    public string? SigningCertificate { get; init; }

    public string? Signature { get; init; }

    public int? Retries { get; init; }

    public int? RetryIntervalSeconds { get; init; }
}

/// <summary>A log to upload.</summary>
internal sealed record NewLog
{
    /// <summary>DiagnosticsLog, SecurityLog or DataCollectorLog.</summary>
    public required string LogType { get; init; }

    public required string Location { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? Until { get; init; }

    public int? Retries { get; init; }

    public int? RetryIntervalSeconds { get; init; }
}

/// <summary>A file on its way: Firmware or Log, and the station's last word on it.</summary>
internal sealed record TransferView(string Kind, int RequestId, string Location, string Status, DateTimeOffset RequestedAt, DateTimeOffset ChangedAt);

/// <summary>Files on their way, newest first.</summary>
internal sealed record TransferList(TransferView[] Items);
