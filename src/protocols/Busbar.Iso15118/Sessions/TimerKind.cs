namespace Busbar.Iso15118.Sessions;

/// <summary>The clocks that run in a session.</summary>
public enum TimerKind
{
    /// <summary>From the connection to the answer of SessionSetup.</summary>
    CommunicationSetup,

    /// <summary>The station waits for the next request.</summary>
    Sequence,

    /// <summary>The car waits for a response.</summary>
    Message,

    /// <summary>The other side, or what stands behind it, says again and again that it needs more time.</summary>
    Ongoing,

    /// <summary>A response must leave by then.</summary>
    Performance,

    /// <summary>The cable is checked.</summary>
    CableCheck,

    /// <summary>The voltage of the station is brought to that of the battery.</summary>
    PreCharge,

    /// <summary>From the start of a DIN 70121 session until energy flows.</summary>
    ReadyToCharge,

    /// <summary>The control pilot must have changed by then.</summary>
    ControlPilot,

    /// <summary>The car sends its next request then: no time-out, a pace.</summary>
    Pace,
}
