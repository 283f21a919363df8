using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks to reset the charge point (OCPP 1.6 5.14).</summary>
[WireMessage("Reset", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 5.14")]
[WireRecord]
public sealed partial record ResetRequest
{
    /// <summary>How.</summary>
    public required ResetType Type { get; init; }
}

/// <summary>Says whether the charge point will reset (OCPP 1.6 5.14).</summary>
[WireMessage("Reset", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 5.14")]
[WireRecord]
public sealed partial record ResetResponse
{
    /// <summary>Whether it will.</summary>
    public required ResetStatus Status { get; init; }
}

/// <summary>How a charge point is reset (OCPP 1.6 7.42).</summary>
[WireEnum]
public enum ResetType
{
    /// <summary>The hardware restarts at once.</summary>
    Hard,

    /// <summary>Transactions are stopped in order, then the software restarts.</summary>
    Soft,
}

/// <summary>Whether the charge point will reset (OCPP 1.6 7.41).</summary>
[WireEnum]
public enum ResetStatus
{
    /// <summary>It will.</summary>
    Accepted,

    /// <summary>It will not.</summary>
    Rejected,
}
