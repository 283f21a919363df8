namespace Busbar.Ocpp.Links;

/// <summary>Why a connection ended.</summary>
public enum CloseReason
{
    /// <summary>We are done with it.</summary>
    Done,

    /// <summary>The peer closed it in an orderly way.</summary>
    ClosedByPeer,

    /// <summary>The transport broke.</summary>
    Lost,

    /// <summary>We are going away: a shutdown or a restart.</summary>
    GoingAway,

    /// <summary>A newer authenticated connection of the same station took its place.</summary>
    Replaced,

    /// <summary>The peer did not answer pings.</summary>
    Silent,

    /// <summary>The peer did not read what it was sent.</summary>
    SlowReader,

    /// <summary>The peer started a message and did not finish it in time.</summary>
    SlowSender,

    /// <summary>A message was larger than the limit.</summary>
    TooLarge,

    /// <summary>A text message was not UTF-8.</summary>
    NotUtf8,

    /// <summary>The peer sent a binary message, which OCPP-J does not have.</summary>
    NotText,

    /// <summary>The peer broke the rules of WebSocket.</summary>
    ProtocolViolation,

    /// <summary>The peer broke a rule of ours: too many bad frames, too many pings.</summary>
    PolicyViolation,

    /// <summary>None of the subprotocols offered is spoken here.</summary>
    NoCommonVersion,

    /// <summary>We failed.</summary>
    InternalError,
}
