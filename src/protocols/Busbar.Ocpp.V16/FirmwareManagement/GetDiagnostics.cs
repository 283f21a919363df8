using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks to upload diagnostics (OCPP 1.6 5.9).</summary>
[WireMessage("GetDiagnostics", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 5.9")]
[WireRecord]
public sealed partial record GetDiagnosticsRequest
{
    /// <summary>The folder to upload to.</summary>
    public required string Location { get; init; }

    /// <summary>How many times to try again after a failure; absent means that the charge point decides.</summary>
    public int? Retries { get; init; }

    /// <summary>Seconds between tries; absent means that the charge point decides.</summary>
    public int? RetryInterval { get; init; }

    /// <summary>From when on.</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>Until when.</summary>
    public DateTimeOffset? StopTime { get; init; }
}

/// <summary>Says what will be uploaded (OCPP 1.6 5.9).</summary>
[WireMessage("GetDiagnostics", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 5.9")]
[WireRecord]
public sealed partial record GetDiagnosticsResponse
{
    /// <summary>The name of the file; absent means that there is nothing to upload.</summary>
    [MaxLength(255)]
    public string? FileName { get; init; }
}
