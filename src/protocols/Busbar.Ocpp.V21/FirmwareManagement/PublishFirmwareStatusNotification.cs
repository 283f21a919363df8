using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells how far a publication of firmware has come (OCPP 2.1 L03).</summary>
[WireMessage("PublishFirmwareStatusNotification", MessageKind.Request, MessageSender.Station, "OCPP 2.1 L03")]
[WireRecord]
public sealed partial record PublishFirmwareStatusNotificationRequest
{
    /// <summary>How far it has come.</summary>
    public required PublishFirmwareStatus Status { get; init; }

    /// <summary>Where stations can fetch it, once published.</summary>
    [Items(Min = 1)]
    [MaxLength(2000)]
    public IReadOnlyList<string>? Location { get; init; }

    /// <summary>The request it belongs to; absent while idle.</summary>
    [Range(Min = 0)]
    public int? RequestId { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 L03).</summary>
[WireMessage("PublishFirmwareStatusNotification", MessageKind.Response, MessageSender.Station, "OCPP 2.1 L03")]
[WireRecord]
public sealed partial record PublishFirmwareStatusNotificationResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>How far a local publication of firmware has come (OCPP 2.1 3.81).</summary>
[WireEnum]
public enum PublishFirmwareStatus
{
    /// <summary>No publication is going on.</summary>
    Idle,

    /// <summary>The download waits for its time.</summary>
    DownloadScheduled,

    /// <summary>The download is running.</summary>
    Downloading,

    /// <summary>The firmware is on the local controller.</summary>
    Downloaded,

    /// <summary>The firmware can be fetched from the local controller.</summary>
    Published,

    /// <summary>The download failed.</summary>
    DownloadFailed,

    /// <summary>The download is paused.</summary>
    DownloadPaused,

    /// <summary>The checksum is wrong.</summary>
    InvalidChecksum,

    /// <summary>The checksum is right.</summary>
    ChecksumVerified,

    /// <summary>The firmware could not be made available.</summary>
    PublishFailed,
}
