using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells how far the upload of a log has come (OCPP 2.1 N01).</summary>
[WireMessage("LogStatusNotification", MessageKind.Request, MessageSender.Station, "OCPP 2.1 N01")]
[WireRecord]
public sealed partial record LogStatusNotificationRequest
{
    /// <summary>How far it has come.</summary>
    public required UploadLogStatus Status { get; init; }

    /// <summary>The request it belongs to; absent while idle.</summary>
    public int? RequestId { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 N01).</summary>
[WireMessage("LogStatusNotification", MessageKind.Response, MessageSender.Station, "OCPP 2.1 N01")]
[WireRecord]
public sealed partial record LogStatusNotificationResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>How far the upload of a log has come (OCPP 2.1 3.109).</summary>
[WireEnum]
public enum UploadLogStatus
{
    /// <summary>The request was malformed or contradicted itself.</summary>
    BadMessage,

    /// <summary>No upload is going on.</summary>
    Idle,

    /// <summary>The server cannot do what is asked.</summary>
    NotSupportedOperation,

    /// <summary>The server refused.</summary>
    PermissionDenied,

    /// <summary>The log is on the server.</summary>
    Uploaded,

    /// <summary>The upload failed.</summary>
    UploadFailure,

    /// <summary>The upload is running.</summary>
    Uploading,

    /// <summary>The upload was given up for a newer one.</summary>
    AcceptedCanceled,
}
