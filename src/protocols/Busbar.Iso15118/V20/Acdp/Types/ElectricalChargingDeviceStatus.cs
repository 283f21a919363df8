using Busbar.Wire;

namespace Busbar.Iso15118.V20.Acdp;

/// <summary>The electrical charging device status.</summary>
[ExiEnum("electricalChargingDeviceStatusType")]
public enum ElectricalChargingDeviceStatus
{
    /// <summary>State authorization.</summary>
    [WireName("State_A")]
    StateA,

    /// <summary>State b.</summary>
    [WireName("State_B")]
    StateB,

    /// <summary>State c.</summary>
    [WireName("State_C")]
    StateC,

    /// <summary>State d.</summary>
    [WireName("State_D")]
    StateD,
}
