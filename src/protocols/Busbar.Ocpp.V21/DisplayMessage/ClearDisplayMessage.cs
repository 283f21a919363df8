using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to remove a message from the display (OCPP 2.1 O05).</summary>
[WireMessage("ClearDisplayMessage", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 O05")]
[WireRecord]
public sealed partial record ClearDisplayMessageRequest
{
    /// <summary>The message.</summary>
    [Range(Min = 0)]
    public required int Id { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the message is removed (OCPP 2.1 O05).</summary>
[WireMessage("ClearDisplayMessage", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 O05")]
[WireRecord]
public sealed partial record ClearDisplayMessageResponse
{
    /// <summary>Whether it was removed.</summary>
    public required ClearMessageStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether a message was removed from the display (OCPP 2.1 3.21).</summary>
[WireEnum]
public enum ClearMessageStatus
{
    /// <summary>The message is removed.</summary>
    Accepted,

    /// <summary>No message has that id.</summary>
    Unknown,

    /// <summary>The message cannot be removed.</summary>
    Rejected,
}
