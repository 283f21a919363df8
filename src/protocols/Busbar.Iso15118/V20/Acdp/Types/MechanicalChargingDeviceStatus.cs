using Busbar.Wire;

namespace Busbar.Iso15118.V20.Acdp;

/// <summary>The mechanical charging device status.</summary>
[ExiEnum("mechanicalChargingDeviceStatusType")]
public enum MechanicalChargingDeviceStatus
{
    /// <summary>Home.</summary>
    Home,

    /// <summary>Moving.</summary>
    Moving,

    /// <summary>End position.</summary>
    EndPosition,
}
