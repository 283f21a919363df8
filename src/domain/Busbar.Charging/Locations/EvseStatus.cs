namespace Busbar.Charging.Locations;

/// <summary>What drivers are told of an EVSE.</summary>
public enum EvseStatus
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Free.</summary>
    Available,

    /// <summary>Something stands in the way.</summary>
    Blocked,

    /// <summary>In use.</summary>
    Charging,

    /// <summary>Not in service.</summary>
    Inoperative,

    /// <summary>Broken.</summary>
    OutOfOrder,

    /// <summary>Will come.</summary>
    Planned,

    /// <summary>Gone for good.</summary>
    Removed,

    /// <summary>Held for a driver.</summary>
    Reserved,
}

/// <summary>A planned status.</summary>
/// <param name="Begin">From when.</param>
/// <param name="End">Until when; null for open end.</param>
/// <param name="Status">The status.</param>
public readonly record struct PlannedStatus(DateTimeOffset Begin, DateTimeOffset? End, EvseStatus Status);
