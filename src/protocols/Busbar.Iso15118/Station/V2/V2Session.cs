using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Station.V2;

/// <summary>What an ISO 15118-2 session remembers from state to state.</summary>
/// <param name="SetupDue">Until when SessionSetup must have been answered.</param>
internal sealed record V2Session(DateTimeOffset SetupDue)
{
    /// <summary>The number of the session; no octets before SessionSetup.</summary>
    internal Octets Id { get; init; }

    /// <summary>The paused session that goes on, if any.</summary>
    internal PausedSession? Resumed { get; init; }

    /// <summary>Until when the next request must come; null while a request is being answered.</summary>
    internal DateTimeOffset? SequenceDue { get; init; }

    internal bool HasContract { get; init; }

    /// <summary>The contract that was shown.</summary>
    internal ShownContract? Contract { get; init; }

    /// <summary>The random number that the car must sign.</summary>
    internal Octets Challenge { get; init; }

    internal EnergyTransferMode Mode { get; init; }

    /// <summary>The schedules that the car was offered.</summary>
    internal IReadOnlyList<PowerOffer> Offers { get; init; } = [];

    /// <summary>The schedule that it chose.</summary>
    internal int OfferId { get; init; } = 1;

    /// <summary>What the station wants of the car and has not got yet.</summary>
    internal SupplyNotice Notice { get; init; }

    /// <summary>Whether the car may be connected to the supply.</summary>
    internal bool IsPowered { get; init; }

    /// <summary>When the car last signed the meter, or began to charge.</summary>
    internal DateTimeOffset LastReceipt { get; init; }

    internal bool IsDirectCurrent => Mode is not (EnergyTransferMode.AcSinglePhaseCore or EnergyTransferMode.AcThreePhaseCore);

    internal EnergyService Service => IsDirectCurrent ? EnergyService.Dc : EnergyService.Ac;

    internal PausedSession Pause() => new(Id, V2Namespaces.Definition, Service, HasContract);
}
