using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks for the messages of the display (OCPP 2.1 O03).</summary>
[WireMessage("GetDisplayMessages", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 O03")]
[WireRecord]
public sealed partial record GetDisplayMessagesRequest
{
    /// <summary>Ties reports and notifications to this request.</summary>
    public required int RequestId { get; init; }

    /// <summary>Those with one of these ids.</summary>
    [Items(Min = 1)]
    [Range(Min = 0)]
    public IReadOnlyList<int>? Id { get; init; }

    /// <summary>Those with this priority.</summary>
    public MessagePriority? Priority { get; init; }

    /// <summary>Those shown in this state.</summary>
    public MessageState? State { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether reports will come (OCPP 2.1 O03).</summary>
[WireMessage("GetDisplayMessages", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 O03")]
[WireRecord]
public sealed partial record GetDisplayMessagesResponse
{
    /// <summary>Whether they will.</summary>
    public required GetDisplayMessagesStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether display messages will be reported (OCPP 2.1 3.47).</summary>
[WireEnum]
public enum GetDisplayMessagesStatus
{
    /// <summary>Reports will follow.</summary>
    Accepted,

    /// <summary>No message matches.</summary>
    Unknown,
}
