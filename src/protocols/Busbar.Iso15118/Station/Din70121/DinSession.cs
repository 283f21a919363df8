using Busbar.Iso15118.Sessions;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Station.Din70121;

/// <summary>What a DIN 70121 session remembers from state to state.</summary>
/// <param name="SetupDue">Until when SessionSetup must have been answered.</param>
internal sealed record DinSession(DateTimeOffset SetupDue)
{
    /// <summary>The number of the session; no octets before SessionSetup.</summary>
    internal Octets Id { get; init; }

    /// <summary>Until when the next request must come; null while a request is being answered.</summary>
    internal DateTimeOffset? SequenceDue { get; init; }

    /// <summary>The schedules that the car was offered.</summary>
    internal IReadOnlyList<PowerOffer> Offers { get; init; } = [];

    /// <summary>What the station wants of the car and has not got yet.</summary>
    internal SupplyNotice Notice { get; init; }

    /// <summary>Whether the car may be connected to the supply.</summary>
    internal bool IsPowered { get; init; }
}
