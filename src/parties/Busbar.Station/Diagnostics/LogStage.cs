namespace Busbar.Station.Diagnostics;

/// <summary>Where a log upload stands, spelled as in OCPP 2.x.</summary>
internal enum LogStage
{
    Idle,
    Uploading,
    Uploaded,
    UploadFailure,
    BadMessage,
    NotSupportedOperation,
    PermissionDenied,
    AcceptedCanceled,
}
