using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to show a message (OCPP 2.1 O01).</summary>
[WireMessage("SetDisplayMessage", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 O01")]
[WireRecord]
public sealed partial record SetDisplayMessageRequest
{
    /// <summary>The message.</summary>
    public required MessageInfo Message { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the message is shown (OCPP 2.1 O01).</summary>
[WireMessage("SetDisplayMessage", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 O01")]
[WireRecord]
public sealed partial record SetDisplayMessageResponse
{
    /// <summary>Whether it is.</summary>
    public required DisplayMessageStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether the station shows a message (OCPP 2.1 3.36).</summary>
[WireEnum]
public enum DisplayMessageStatus
{
    /// <summary>The message is shown or waits for its turn.</summary>
    Accepted,

    /// <summary>The station cannot show that format.</summary>
    NotSupportedMessageFormat,

    /// <summary>The station refuses the message.</summary>
    Rejected,

    /// <summary>The station does not support that priority.</summary>
    NotSupportedPriority,

    /// <summary>The station cannot tie messages to that state.</summary>
    NotSupportedState,

    /// <summary>The transaction that the message belongs to is not known.</summary>
    UnknownTransaction,

    /// <summary>The station cannot show that language.</summary>
    LanguageNotSupported,
}
