namespace Busbar.Iso15118.Transport;

/// <summary>One whole V2GTP message.</summary>
/// <param name="PayloadType">What the payload is.</param>
/// <param name="Payload">The payload; from a channel it is valid until the next message is received.</param>
public readonly record struct V2GtpMessage(V2GtpPayloadType PayloadType, ReadOnlyMemory<byte> Payload);
