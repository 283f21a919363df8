using Busbar.Iso15118.Sessions;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Vehicle.Din70121;

/// <summary>What a car remembers of a DIN 70121 session.</summary>
/// <param name="Id">The number of the session; eight zeros before the station gave one.</param>
/// <param name="ReadyDue">Until when energy must flow.</param>
internal sealed record DinSession(Octets Id, DateTimeOffset ReadyDue)
{
    internal PowerProfile? Profile { get; init; }

    /// <summary>Whether the battery is connected to the inlet.</summary>
    internal bool IsPowered { get; init; }

    /// <summary>Whether energy has flowed: the clock that waits for it is off.</summary>
    internal bool HasCharged { get; init; }
}
