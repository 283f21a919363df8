using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to upload a log (OCPP 2.1 N01).</summary>
[WireMessage("GetLog", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 N01")]
[WireRecord]
public sealed partial record GetLogRequest
{
    /// <summary>What to upload and where to.</summary>
    public required LogParameters Log { get; init; }

    /// <summary>Which log.</summary>
    public required LogType LogType { get; init; }

    /// <summary>Ties reports and notifications to this request.</summary>
    public required int RequestId { get; init; }

    /// <summary>How many times to try again after a failure; absent means that the station decides.</summary>
    [Range(Min = 0)]
    public int? Retries { get; init; }

    /// <summary>Seconds between tries; absent means that the station decides.</summary>
    public int? RetryInterval { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the upload will start (OCPP 2.1 N01).</summary>
[WireMessage("GetLog", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 N01")]
[WireRecord]
public sealed partial record GetLogResponse
{
    /// <summary>Whether it will.</summary>
    public required LogStatus Status { get; init; }

    /// <summary>The name of the file that will be uploaded.</summary>
    [MaxLength(255)]
    public string? Filename { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What of a log to upload, and where to (OCPP 2.1 2.65).</summary>
[WireRecord]
public sealed partial record LogParameters
{
    /// <summary>Where to.</summary>
    [MaxLength(2000)]
    public required string RemoteLocation { get; init; }

    /// <summary>From when on.</summary>
    public DateTimeOffset? OldestTimestamp { get; init; }

    /// <summary>Until when.</summary>
    public DateTimeOffset? LatestTimestamp { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Which log is meant (OCPP 2.1 3.57).</summary>
[WireEnum]
public enum LogType
{
    /// <summary>What helps to find a fault.</summary>
    DiagnosticsLog,

    /// <summary>Security events.</summary>
    SecurityLog,

    /// <summary>What the data collector has gathered.</summary>
    DataCollectorLog,
}

/// <summary>What the station does with a request for a log (OCPP 2.1 3.58).</summary>
[WireEnum]
public enum LogStatus
{
    /// <summary>The upload will start.</summary>
    Accepted,

    /// <summary>The station refuses.</summary>
    Rejected,

    /// <summary>The upload will start, and an upload in progress is given up for it.</summary>
    AcceptedCanceled,
}
