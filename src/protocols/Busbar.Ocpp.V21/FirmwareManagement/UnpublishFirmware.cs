using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks a local controller to stop offering firmware (OCPP 2.1 L04).</summary>
[WireMessage("UnpublishFirmware", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 L04")]
[WireRecord]
public sealed partial record UnpublishFirmwareRequest
{
    /// <summary>The MD5 checksum that names the firmware, in hexadecimal.</summary>
    [MaxLength(32)]
    public required string Checksum { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether it is withdrawn (OCPP 2.1 L04).</summary>
[WireMessage("UnpublishFirmware", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 L04")]
[WireRecord]
public sealed partial record UnpublishFirmwareResponse
{
    /// <summary>Whether it is.</summary>
    public required UnpublishFirmwareStatus Status { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether published firmware was withdrawn (OCPP 2.1 3.106).</summary>
[WireEnum]
public enum UnpublishFirmwareStatus
{
    /// <summary>No: somebody is downloading it, and it goes after that.</summary>
    DownloadOngoing,

    /// <summary>There is no such published firmware.</summary>
    NoFirmware,

    /// <summary>It was.</summary>
    Unpublished,
}
