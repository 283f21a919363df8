using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;
using Busbar.Wire.Exi;
using Method = Busbar.Iso15118.V20.Authorization;

namespace Busbar.Iso15118.Vehicle.V20;

/// <summary>What a car remembers of an ISO 15118-20 session.</summary>
/// <param name="Protocol">The protocol: with alternating or with direct current.</param>
/// <param name="Id">The number of the session; eight zeros before the station gave one.</param>
internal sealed record V20Session(SessionProtocol Protocol, Octets Id)
{
    internal bool IsResumed { get; init; }

    /// <summary>The ways of being authorized that are offered and were not tried in vain.</summary>
    internal IReadOnlyList<Method> Methods { get; init; } = [];

    /// <summary>The random number to sign.</summary>
    internal Octets Challenge { get; init; }

    internal bool HasContract { get; init; }

    internal EnergyService Service { get; init; }

    /// <summary>The variant of the energy service.</summary>
    internal ushort ParameterSet { get; init; }

    /// <summary>The services it takes beside charging.</summary>
    internal IReadOnlyList<SelectedService> Others { get; init; } = [];

    /// <summary>Whether the station commands the power.</summary>
    internal bool IsDynamic { get; init; }

    internal PowerProfile? Profile { get; init; }

    /// <summary>Whether the battery is connected to the inlet.</summary>
    internal bool IsPowered { get; init; }

    /// <summary>How the session will be stopped.</summary>
    internal ChargingSession StopAs { get; init; } = ChargingSession.Terminate;

    internal PausedSession Pause() => new(Id, Protocol.Namespace, Service, HasContract);
}
