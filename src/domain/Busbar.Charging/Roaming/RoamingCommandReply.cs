using Busbar.Charging.Locations;

namespace Busbar.Charging.Roaming;

/// <summary>Says at once whether a command is taken up.</summary>
/// <param name="Status">Whether it is.</param>
/// <param name="Timeout">After which the result can be taken as lost; null where a partner does not tell.</param>
/// <param name="Messages">A text for the driver, for each language.</param>
public sealed record RoamingCommandReply(RoamingCommandReplyStatus Status, TimeSpan? Timeout, IReadOnlyList<LocalizedText> Messages);

/// <summary>Whether a command is taken up.</summary>
public enum RoamingCommandReplyStatus
{
    /// <summary>The operator will try.</summary>
    Accepted,

    /// <summary>The operator refuses.</summary>
    Rejected,

    /// <summary>Not supported.</summary>
    NotSupported,

    /// <summary>There is no such session.</summary>
    UnknownSession,

    /// <summary>The station did not answer; 2.1.1 says so at once.</summary>
    Timeout,
}

/// <summary>Says what became of a command at the station.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="Messages">A text for the driver, for each language.</param>
public sealed record RoamingCommandResult(RoamingCommandStatus Status, IReadOnlyList<LocalizedText> Messages);

/// <summary>What became of a command at the station.</summary>
public enum RoamingCommandStatus
{
    /// <summary>The station did it.</summary>
    Accepted,

    /// <summary>The operator cancelled the reservation.</summary>
    CanceledReservation,

    /// <summary>The EVSE is in use.</summary>
    EvseOccupied,

    /// <summary>The EVSE is not in service.</summary>
    EvseInoperative,

    /// <summary>It went wrong.</summary>
    Failed,

    /// <summary>The station cannot do it.</summary>
    NotSupported,

    /// <summary>The station refuses.</summary>
    Rejected,

    /// <summary>The station did not answer.</summary>
    Timeout,

    /// <summary>There is no such reservation.</summary>
    UnknownReservation,
}
