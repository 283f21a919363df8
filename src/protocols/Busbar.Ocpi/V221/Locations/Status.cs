using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>What an EVSE is doing (OCPI 2.2.1 8.4.22).</summary>
[WireEnum]
public enum Status
{
    /// <summary>Free.</summary>
    Available,

    /// <summary>Something stands in the way.</summary>
    Blocked,

    /// <summary>In use.</summary>
    Charging,

    /// <summary>Not in service.</summary>
    Inoperative,

    /// <summary>Broken.</summary>
    Outoforder,

    /// <summary>Will come.</summary>
    Planned,

    /// <summary>Gone for good.</summary>
    Removed,

    /// <summary>Held for a driver.</summary>
    Reserved,

    /// <summary>Not known.</summary>
    Unknown,
}
