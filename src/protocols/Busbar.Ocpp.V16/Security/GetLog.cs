using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks to upload a log (OCPP 1.6 security N01).</summary>
[WireMessage("GetLog", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 security N01")]
[WireRecord]
public sealed partial record GetLogRequest
{
    /// <summary>What to upload and where to.</summary>
    public required LogParameters Log { get; init; }

    /// <summary>Which log.</summary>
    public required LogType LogType { get; init; }

    /// <summary>Ties notifications to this request.</summary>
    public required int RequestId { get; init; }

    /// <summary>How many times to try again after a failure; absent means that the charge point decides.</summary>
    public int? Retries { get; init; }

    /// <summary>Seconds between tries; absent means that the charge point decides.</summary>
    public int? RetryInterval { get; init; }
}

/// <summary>Says whether the upload will start (OCPP 1.6 security N01).</summary>
[WireMessage("GetLog", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 security N01")]
[WireRecord]
public sealed partial record GetLogResponse
{
    /// <summary>Whether it will.</summary>
    public required LogStatus Status { get; init; }

    /// <summary>The name of the file that will be uploaded.</summary>
    [MaxLength(255)]
    public string? Filename { get; init; }
}

/// <summary>What of a log to upload, and where to (OCPP 1.6 security 6.14).</summary>
[WireRecord]
public sealed partial record LogParameters
{
    /// <summary>Where to.</summary>
    [MaxLength(512)]
    public required string RemoteLocation { get; init; }

    /// <summary>From when on.</summary>
    public DateTimeOffset? OldestTimestamp { get; init; }

    /// <summary>Until when.</summary>
    public DateTimeOffset? LatestTimestamp { get; init; }
}

/// <summary>Which log is meant (OCPP 1.6 security 6.13).</summary>
[WireEnum]
public enum LogType
{
    /// <summary>What helps to find a fault.</summary>
    DiagnosticsLog,

    /// <summary>Security events.</summary>
    SecurityLog,
}

/// <summary>What the charge point does with a request for a log (OCPP 1.6 security 6.15).</summary>
[WireEnum]
public enum LogStatus
{
    /// <summary>The upload will start.</summary>
    Accepted,

    /// <summary>The charge point refuses.</summary>
    Rejected,

    /// <summary>The upload will start, and an upload in progress is given up for it.</summary>
    AcceptedCanceled,
}
