using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The car asks to exchange the limits of wireless charging (ISO 15118-20 WPT_ChargeParameterDiscoveryReq).</summary>
[ExiType("WPT_ChargeParameterDiscoveryReqType", V20Namespaces.Wpt)]
[ExiRoot("WPT_ChargeParameterDiscoveryReq")]
public sealed partial record WptChargeParameterDiscoveryReq : ChargeParameterDiscoveryReq
{
    /// <summary>The car's power circuit maximum receivable power.</summary>
    [ExiElement("EVPCMaxReceivablePower")]
    public required RationalNumber EvpcMaxReceivablePower { get; init; }

    /// <summary>The supply device's maximum ground clearence.</summary>
    [ExiElement("SDMaxGroundClearence")]
    public required ushort SdMaxGroundClearence { get; init; }

    /// <summary>The supply device's minimum ground clearence.</summary>
    [ExiElement("SDMinGroundClearence")]
    public required ushort SdMinGroundClearence { get; init; }

    /// <summary>The car's power circuit natural frequency.</summary>
    [ExiElement("EVPCNaturalFrequency")]
    public required RationalNumber EvpcNaturalFrequency { get; init; }

    /// <summary>Whether the car controls its power circuit itself.</summary>
    [ExiElement("EVPCDeviceLocalControl")]
    public required bool EvpcDeviceLocalControl { get; init; }

    /// <summary>The vendor specific data container entries.</summary>
    [ExiElement("VendorSpecificDataContainer"), ExiLength(Max = 256), ExiOccurs(Max = 16)]
    public IReadOnlyList<Octets> VendorSpecificDataContainers { get; init; } = [];
}

/// <summary>The station answers WPT_ChargeParameterDiscoveryReq (ISO 15118-20 WPT_ChargeParameterDiscoveryRes).</summary>
[ExiType("WPT_ChargeParameterDiscoveryResType", V20Namespaces.Wpt)]
[ExiRoot("WPT_ChargeParameterDiscoveryRes")]
public sealed partial record WptChargeParameterDiscoveryRes : ChargeParameterDiscoveryRes
{
    /// <summary>The primary device's input power class.</summary>
    [ExiElement("PDInputPowerClass")]
    public required WptPowerClass PdInputPowerClass { get; init; }

    /// <summary>The supply device's minimum output power.</summary>
    [ExiElement("SDMinOutputPower")]
    public required RationalNumber SdMinOutputPower { get; init; }

    /// <summary>The supply device's maximum output power.</summary>
    [ExiElement("SDMaxOutputPower")]
    public required RationalNumber SdMaxOutputPower { get; init; }

    /// <summary>The supply device's maximum ground clearance support.</summary>
    [ExiElement("SDMaxGroundClearanceSupport")]
    public required ushort SdMaxGroundClearanceSupport { get; init; }

    /// <summary>The supply device's minimum ground clearance support.</summary>
    [ExiElement("SDMinGroundClearanceSupport")]
    public required ushort SdMinGroundClearanceSupport { get; init; }

    /// <summary>The primary device's minimum coil current.</summary>
    [ExiElement("PDMinCoilCurrent")]
    public required RationalNumber PdMinCoilCurrent { get; init; }

    /// <summary>The primary device's maximum coil current.</summary>
    [ExiElement("PDMaxCoilCurrent")]
    public required RationalNumber PdMaxCoilCurrent { get; init; }

    /// <summary>The supply device's manufacturer specific data container entries.</summary>
    [ExiElement("SDManufacturerSpecificDataContainer"), ExiLength(Max = 256), ExiOccurs(Max = 16)]
    public IReadOnlyList<Octets> SdManufacturerSpecificDataContainers { get; init; } = [];
}
