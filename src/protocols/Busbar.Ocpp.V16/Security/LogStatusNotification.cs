using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Tells how far the upload of a log has come (OCPP 1.6 security N01).</summary>
[WireMessage("LogStatusNotification", MessageKind.Request, MessageSender.Station, "OCPP 1.6 security N01")]
[WireRecord]
public sealed partial record LogStatusNotificationRequest
{
    /// <summary>How far it has come.</summary>
    public required UploadLogStatus Status { get; init; }

    /// <summary>The request it belongs to; absent while idle.</summary>
    public int? RequestId { get; init; }
}

/// <summary>Takes note (OCPP 1.6 security N01).</summary>
[WireMessage("LogStatusNotification", MessageKind.Response, MessageSender.Station, "OCPP 1.6 security N01")]
[WireRecord]
public sealed partial record LogStatusNotificationResponse;

/// <summary>How far the upload of a log has come (OCPP 1.6 security 6.19).</summary>
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
}
