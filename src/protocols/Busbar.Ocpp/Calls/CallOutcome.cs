namespace Busbar.Ocpp.Calls;

/// <summary>How a call ended.</summary>
public enum CallOutcome
{
    /// <summary>The peer answered.</summary>
    Answered,

    /// <summary>The peer refused with a CALLERROR.</summary>
    Refused,

    /// <summary>The peer answered with something that is not the action's response.</summary>
    InvalidAnswer,

    /// <summary>No answer came in time.</summary>
    TimedOut,

    /// <summary>The connection ended before the answer came; the request may or may not have been handled.</summary>
    Closed,

    /// <summary>The request was never sent: the connection had ended before.</summary>
    NotConnected,

    /// <summary>The request was never sent: too many calls wait already.</summary>
    QueueFull,
}
