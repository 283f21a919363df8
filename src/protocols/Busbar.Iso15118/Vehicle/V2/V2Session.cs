using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>What a car remembers of an ISO 15118-2 session.</summary>
/// <param name="Id">The number of the session; eight zeros before the station gave one.</param>
internal sealed record V2Session(Octets Id)
{
    internal bool IsResumed { get; init; }

    internal EnergyTransferMode Mode { get; init; }

    internal bool HasContract { get; init; }

    /// <summary>The services it takes beside charging.</summary>
    internal IReadOnlyList<SelectedService> Others { get; init; } = [];

    internal PowerProfile? Profile { get; init; }

    /// <summary>Whether the battery is connected to the inlet.</summary>
    internal bool IsPowered { get; init; }

    internal bool IsDirectCurrent => Mode is not (EnergyTransferMode.AcSinglePhaseCore or EnergyTransferMode.AcThreePhaseCore);

    internal EnergyService Service => IsDirectCurrent ? EnergyService.Dc : EnergyService.Ac;

    internal PausedSession Pause() => new(Id, V2Namespaces.Definition, Service, HasContract);
}
