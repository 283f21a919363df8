using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What the management system does with the vehicle's needs (OCPP 2.1 3.70).</summary>
[WireEnum]
public enum NotifyEVChargingNeedsStatus
{
    /// <summary>A charging profile has been or will be sent at once.</summary>
    Accepted,

    /// <summary>No profile can be made, or the energy transfer asked for is not possible.</summary>
    Rejected,

    /// <summary>A profile follows, not soon enough for the vehicle to wait.</summary>
    Processing,

    /// <summary>No profile follows now, and nobody should wait for one.</summary>
    NoChargingProfile,
}
