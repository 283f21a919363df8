using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Whether a network profile was stored (OCPP 2.1 3.94).</summary>
[WireEnum]
public enum SetNetworkProfileStatus
{
    /// <summary>It was.</summary>
    Accepted,

    /// <summary>The profile is refused.</summary>
    Rejected,

    /// <summary>The profile could not be stored.</summary>
    Failed,
}
