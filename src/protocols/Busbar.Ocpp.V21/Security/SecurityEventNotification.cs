using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells of a security event (OCPP 2.1 A04).</summary>
[WireMessage("SecurityEventNotification", MessageKind.Request, MessageSender.Station, "OCPP 2.1 A04")]
[WireRecord]
public sealed partial record SecurityEventNotificationRequest
{
    /// <summary>Which event, by the names of the appendix.</summary>
    [MaxLength(50)]
    public required string Type { get; init; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>More about it.</summary>
    [MaxLength(255)]
    public string? TechInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 A04).</summary>
[WireMessage("SecurityEventNotification", MessageKind.Response, MessageSender.Station, "OCPP 2.1 A04")]
[WireRecord]
public sealed partial record SecurityEventNotificationResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
