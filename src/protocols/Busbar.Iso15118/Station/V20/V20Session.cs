using Busbar.Iso15118.Sessions;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Station.V20;

/// <summary>What an ISO 15118-20 session remembers from state to state.</summary>
/// <param name="Protocol">The protocol: with alternating or with direct current.</param>
/// <param name="SetupDue">Until when SessionSetup must have been answered.</param>
internal sealed record V20Session(SessionProtocol Protocol, DateTimeOffset SetupDue)
{
    /// <summary>The number of the session; eight zeros before SessionSetup.</summary>
    internal Octets Id { get; init; } = new byte[8];

    /// <summary>The paused session that goes on, if any.</summary>
    internal PausedSession? Resumed { get; init; }

    /// <summary>Until when the next request must come; null while a request is being answered.</summary>
    internal DateTimeOffset? SequenceDue { get; init; }

    internal bool HasContract { get; init; }

    /// <summary>The contract that was shown.</summary>
    internal ShownContract? Contract { get; init; }

    /// <summary>The random number that the car must sign.</summary>
    internal Octets Challenge { get; init; }

    internal EnergyService Service { get; init; }

    /// <summary>Whether the station commands the power.</summary>
    internal bool IsDynamic { get; init; }

    internal EnergyNeeds? Needs { get; init; }

    /// <summary>The schedules that the car was offered.</summary>
    internal IReadOnlyList<PowerOffer> Offers { get; init; } = [];

    /// <summary>The schedule that it chose; 0 in dynamic control.</summary>
    internal int OfferId { get; init; }

    /// <summary>What the station wants of the car and has not got yet.</summary>
    internal SupplyNotice Notice { get; init; }

    /// <summary>Whether the car may be connected to the supply.</summary>
    internal bool IsPowered { get; init; }

    /// <summary>When the car last signed the meter, or began to charge.</summary>
    internal DateTimeOffset LastReceipt { get; init; }

    internal PowerOffer? Offer => Offers.FirstOrDefault(offer => offer.Id == OfferId);

    internal PausedSession Pause() => new(Id, Protocol.Namespace, Service, HasContract);
}
