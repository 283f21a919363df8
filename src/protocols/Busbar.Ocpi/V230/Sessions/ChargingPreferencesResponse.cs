using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Whether charging preferences can be met (OCPI 2.3.0 9.4.1).</summary>
[WireEnum]
public enum ChargingPreferencesResponse
{
    /// <summary>Will be tried.</summary>
    Accepted,

    /// <summary>The departure time is needed.</summary>
    DepartureRequired,

    /// <summary>The energy need is needed.</summary>
    EnergyNeedRequired,

    /// <summary>Cannot be met.</summary>
    NotPossible,

    /// <summary>This preference is not supported.</summary>
    ProfileTypeNotSupported,
}
