using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to reset the station or an EVSE (OCPP 2.1 B11).</summary>
[WireMessage("Reset", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 B11")]
[WireRecord]
public sealed partial record ResetRequest
{
    /// <summary>When.</summary>
    public required ResetType Type { get; init; }

    /// <summary>The EVSE; absent means the whole station.</summary>
    [Range(Min = 0)]
    public int? EvseId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says what becomes of the reset (OCPP 2.1 B11).</summary>
[WireMessage("Reset", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 B11")]
[WireRecord]
public sealed partial record ResetResponse
{
    /// <summary>What becomes of it.</summary>
    public required ResetStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>When a reset happens (OCPP 2.1 3.90).</summary>
[WireEnum]
public enum ResetType
{
    /// <summary>At once; transactions in progress are stopped.</summary>
    Immediate,

    /// <summary>When no transaction is in progress any more.</summary>
    OnIdle,

    /// <summary>At once; transactions in progress go on afterwards.</summary>
    ImmediateAndResume,
}

/// <summary>What the station does with a reset request (OCPP 2.1 3.91).</summary>
[WireEnum]
public enum ResetStatus
{
    /// <summary>It resets now.</summary>
    Accepted,

    /// <summary>It does not reset.</summary>
    Rejected,

    /// <summary>It resets when no transaction is in progress.</summary>
    Scheduled,
}
