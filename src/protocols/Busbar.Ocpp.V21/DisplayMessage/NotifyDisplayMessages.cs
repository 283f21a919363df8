using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Brings a part of the display's messages (OCPP 2.1 O03).</summary>
[WireMessage("NotifyDisplayMessages", MessageKind.Request, MessageSender.Station, "OCPP 2.1 O03")]
[WireRecord]
public sealed partial record NotifyDisplayMessagesRequest
{
    /// <summary>Ties reports and notifications to this request.</summary>
    public required int RequestId { get; init; }

    /// <summary>The messages.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<MessageInfo>? MessageInfo { get; init; }

    /// <summary>Whether more parts of the report follow; absent means no.</summary>
    public bool? Tbc { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 O03).</summary>
[WireMessage("NotifyDisplayMessages", MessageKind.Response, MessageSender.Station, "OCPP 2.1 O03")]
[WireRecord]
public sealed partial record NotifyDisplayMessagesResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
