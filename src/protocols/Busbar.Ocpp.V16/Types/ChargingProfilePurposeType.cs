using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>What a charging profile limits, and so how it combines with others (OCPP 1.6 7.10).</summary>
[WireEnum]
public enum ChargingProfilePurposeType
{
    /// <summary>The limit of the whole charge point.</summary>
    ChargePointMaxProfile,

    /// <summary>The limit of transactions that have no profile of their own.</summary>
    TxDefaultProfile,

    /// <summary>The limit of one transaction.</summary>
    TxProfile,
}
