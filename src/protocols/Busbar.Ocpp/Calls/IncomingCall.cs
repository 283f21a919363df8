namespace Busbar.Ocpp.Calls;

/// <summary>The circumstances of a request that a handler answers.</summary>
/// <param name="Peer">The connection it came on.</param>
/// <param name="MessageId">Its id on the wire.</param>
/// <param name="Action">Its action.</param>
public readonly record struct IncomingCall(RpcPeer Peer, string MessageId, string Action);
