using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks a local controller to offer firmware to its stations (OCPP 2.1 L03).</summary>
[WireMessage("PublishFirmware", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 L03")]
[WireRecord]
public sealed partial record PublishFirmwareRequest
{
    /// <summary>Where the firmware is fetched from.</summary>
    [MaxLength(2000)]
    public required string Location { get; init; }

    /// <summary>The MD5 checksum of the whole file, in hexadecimal.</summary>
    [MaxLength(32)]
    public required string Checksum { get; init; }

    /// <summary>Ties reports and notifications to this request.</summary>
    [Range(Min = 0)]
    public required int RequestId { get; init; }

    /// <summary>How many times to try again after a failure; absent means that the station decides.</summary>
    [Range(Min = 0)]
    public int? Retries { get; init; }

    /// <summary>Seconds between tries; absent means that the station decides.</summary>
    [Range(Min = 0)]
    public int? RetryInterval { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the controller will do it (OCPP 2.1 L03).</summary>
[WireMessage("PublishFirmware", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 L03")]
[WireRecord]
public sealed partial record PublishFirmwareResponse
{
    /// <summary>Whether it will.</summary>
    public required GenericStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
