namespace Busbar.Tools.Pcap.Sessions;

/// <summary>A message of a session.</summary>
/// <param name="At">When its last octet was captured.</param>
/// <param name="Way">Which way it went.</param>
/// <param name="Kind">The payload type of V2GTP, or the message type of OCPP.</param>
/// <param name="Name">The message or action.</param>
/// <param name="Bytes">How long it is on its layer.</param>
/// <param name="Result">The response code or error code; null where there is none.</param>
/// <param name="Text">The message as XML or JSON; null where it cannot be decoded.</param>
/// <param name="Fault">What is wrong with it; null where nothing is.</param>
internal sealed record Message(DateTimeOffset At, Way Way, string Kind, string Name, int Bytes, string? Result, string? Text, string? Fault);
