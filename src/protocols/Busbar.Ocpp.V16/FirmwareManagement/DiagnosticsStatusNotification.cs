using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Tells how far the upload of diagnostics has come (OCPP 1.6 4.4).</summary>
[WireMessage("DiagnosticsStatusNotification", MessageKind.Request, MessageSender.Station, "OCPP 1.6 4.4")]
[WireRecord]
public sealed partial record DiagnosticsStatusNotificationRequest
{
    /// <summary>How far it has come.</summary>
    public required DiagnosticsStatus Status { get; init; }
}

/// <summary>Takes note (OCPP 1.6 4.4).</summary>
[WireMessage("DiagnosticsStatusNotification", MessageKind.Response, MessageSender.Station, "OCPP 1.6 4.4")]
[WireRecord]
public sealed partial record DiagnosticsStatusNotificationResponse;

/// <summary>How far the upload of diagnostics has come (OCPP 1.6 7.24).</summary>
[WireEnum]
public enum DiagnosticsStatus
{
    /// <summary>No upload is going on.</summary>
    Idle,

    /// <summary>The file is on the server.</summary>
    Uploaded,

    /// <summary>The upload failed.</summary>
    UploadFailed,

    /// <summary>The upload is running.</summary>
    Uploading,
}
