namespace Busbar.Oscp;

/// <summary>A message with what is known about its coming.</summary>
/// <typeparam name="T">The message.</typeparam>
/// <param name="Peer">Who sent it.</param>
/// <param name="Message">The message, complete: segments are put together.</param>
/// <param name="RequestId">Its own id, or that of its first segment; empty when the peer gave none.</param>
/// <param name="CorrelationId">The id of the request that it answers.</param>
/// <param name="ReceivedAt">When it came.</param>
public sealed record OscpCall<T>(OscpPeer Peer, T Message, string RequestId, string? CorrelationId, DateTimeOffset ReceivedAt);
