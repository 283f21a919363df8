using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks to update the firmware (OCPP 1.6 5.19).</summary>
[WireMessage("UpdateFirmware", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 5.19")]
[WireRecord]
public sealed partial record UpdateFirmwareRequest
{
    /// <summary>Where the firmware is fetched from.</summary>
    public required string Location { get; init; }

    /// <summary>From when it may be fetched.</summary>
    public required DateTimeOffset RetrieveDate { get; init; }

    /// <summary>How many times to try again after a failure; absent means that the charge point decides.</summary>
    public int? Retries { get; init; }

    /// <summary>Seconds between tries; absent means that the charge point decides.</summary>
    public int? RetryInterval { get; init; }
}

/// <summary>Takes note (OCPP 1.6 5.19).</summary>
[WireMessage("UpdateFirmware", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 5.19")]
[WireRecord]
public sealed partial record UpdateFirmwareResponse;
