namespace Busbar.Iso15118.Sessions;

/// <summary>How a session ended.</summary>
public enum SessionEnd
{
    /// <summary>In order: the car ended it.</summary>
    Terminated,

    /// <summary>The car paused it and may join it again.</summary>
    Paused,

    /// <summary>No protocol is common to both.</summary>
    NoCommonProtocol,

    /// <summary>One side answered or was answered FAILED.</summary>
    Refused,

    /// <summary>A message could not be read, or was none of the protocol.</summary>
    Malformed,

    /// <summary>A clock ran out.</summary>
    TimedOut,

    /// <summary>The connection went away.</summary>
    Disconnected,

    /// <summary>This side gave up: a defect, or it was told to.</summary>
    Aborted,
}

/// <summary>How and why a session ended.</summary>
/// <param name="End">How.</param>
/// <param name="Reason">Why, for people: a response code, a clock, what was wrong.</param>
/// <param name="Paused">What is needed to go on, when it was paused.</param>
public sealed record SessionOutcome(SessionEnd End, string Reason, PausedSession? Paused = null)
{
    /// <summary>Whether all went well.</summary>
    public bool IsOrderly => End is SessionEnd.Terminated or SessionEnd.Paused;
}
