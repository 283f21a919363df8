using Busbar.Wire;

namespace Busbar.Oscp;

/// <summary>Says until when its sender counts as there (OSCP 2.0 Heartbeat).</summary>
[WireMessage("Heartbeat", MessageKind.Send, MessageSender.Either, "OSCP 2.0 Heartbeat")]
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record Heartbeat
{
    /// <summary>The moment after which the sender is offline unless a newer heartbeat came.</summary>
    public required DateTimeOffset OfflineModeAt { get; init; }
}
