using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What a charging profile limits, and so how it combines with others (OCPP 2.1 3.15).</summary>
[WireEnum]
public enum ChargingProfilePurpose
{
    /// <summary>A limit from outside, reported by the station and never set by the management system.</summary>
    ChargingStationExternalConstraints,

    /// <summary>The limit of the whole station.</summary>
    ChargingStationMaxProfile,

    /// <summary>The limit of transactions that have no profile of their own.</summary>
    TxDefaultProfile,

    /// <summary>The limit of one transaction.</summary>
    TxProfile,

    /// <summary>The limit of a transaction that has been given priority.</summary>
    PriorityCharging,

    /// <summary>Extra capacity that local generation provides.</summary>
    LocalGeneration,
}
