using Busbar.Wire;

namespace Busbar.Oscp;

/// <summary>Opens a connection and says what its sender asks of the receiver (OSCP 2.0 Handshake).</summary>
[WireMessage("Handshake", MessageKind.Send, MessageSender.Either, "OSCP 2.0 Handshake")]
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record Handshake
{
    /// <summary>What is asked of the receiver.</summary>
    public RequiredBehaviour? RequiredBehaviour { get; init; }
}

/// <summary>Answers a handshake; the connection stands with it (OSCP 2.0 HandshakeAcknowledge).</summary>
[WireMessage("HandshakeAcknowledge", MessageKind.Send, MessageSender.Either, "OSCP 2.0 HandshakeAcknowledge")]
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record HandshakeAcknowledge
{
    /// <summary>What its sender asks in turn.</summary>
    public RequiredBehaviour? RequiredBehaviour { get; init; }
}
