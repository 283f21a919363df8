namespace Busbar.Charging.Ledger;

/// <summary>What a session made of an event.</summary>
public enum ApplyOutcome
{
    /// <summary>It is new and counts.</summary>
    Applied,

    /// <summary>It is the same event again and changes nothing.</summary>
    Duplicate,

    /// <summary>It claims to be an event that is already known with other content: kept and flagged, but it does not count.</summary>
    Conflict,
}
