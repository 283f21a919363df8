namespace Busbar.Charging.Commands;

/// <summary>What became of a command.</summary>
public enum CommandOutcome
{
    /// <summary>Not answered yet.</summary>
    Pending,

    /// <summary>The station took it.</summary>
    Accepted,

    /// <summary>The station refused it.</summary>
    Rejected,

    /// <summary>The station did not answer in time; whether it acted is unknown.</summary>
    TimedOut,

    /// <summary>The station was not connected, or not yet accepted; it was never sent.</summary>
    StationOffline,

    /// <summary>It could not be said in the station's version, or the station answered with an error.</summary>
    Failed,
}
