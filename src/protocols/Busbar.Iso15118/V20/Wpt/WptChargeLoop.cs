using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The car asks to go on charging wirelessly (ISO 15118-20 WPT_ChargeLoopReq).</summary>
[ExiType("WPT_ChargeLoopReqType", V20Namespaces.Wpt)]
[ExiRoot("WPT_ChargeLoopReq")]
public sealed partial record WptChargeLoopReq : ChargeLoopReq
{
    /// <summary>The car's power circuit power request.</summary>
    [ExiElement("EVPCPowerRequest")]
    public required RationalNumber EvpcPowerRequest { get; init; }

    /// <summary>The car's power circuit power output.</summary>
    [ExiElement("EVPCPowerOutput")]
    public required RationalNumber EvpcPowerOutput { get; init; }

    /// <summary>The car's power circuit charge diagnostics.</summary>
    [ExiElement("EVPCChargeDiagnostics")]
    public required WptEvpcChargeDiagnostics EvpcChargeDiagnostics { get; init; }

    /// <summary>The car's power circuit operating frequency.</summary>
    [ExiElement("EVPCOperatingFrequency")]
    public RationalNumber? EvpcOperatingFrequency { get; init; }

    /// <summary>The car's power circuit power control parameter.</summary>
    [ExiElement("EVPCPowerControlParameter")]
    public WptEvpcPowerControlParameter? EvpcPowerControlParameter { get; init; }

    /// <summary>The manufacturer specific data container entries.</summary>
    [ExiElement("ManufacturerSpecificDataContainer"), ExiLength(Max = 256), ExiOccurs(Max = 16)]
    public IReadOnlyList<Octets> ManufacturerSpecificDataContainers { get; init; } = [];
}

/// <summary>The station answers WPT_ChargeLoopReq (ISO 15118-20 WPT_ChargeLoopRes).</summary>
[ExiType("WPT_ChargeLoopResType", V20Namespaces.Wpt)]
[ExiRoot("WPT_ChargeLoopRes")]
public sealed partial record WptChargeLoopRes : ChargeLoopRes
{
    /// <summary>The car's power circuit power request.</summary>
    [ExiElement("EVPCPowerRequest")]
    public required RationalNumber EvpcPowerRequest { get; init; }

    /// <summary>The supply device's power input.</summary>
    [ExiElement("SDPowerInput")]
    public RationalNumber? SdPowerInput { get; init; }

    /// <summary>The supply power circuit's maximum output power limit.</summary>
    [ExiElement("SPCMaxOutputPowerLimit")]
    public required RationalNumber SpcMaxOutputPowerLimit { get; init; }

    /// <summary>The supply power circuit's minimum output power limit.</summary>
    [ExiElement("SPCMinOutputPowerLimit")]
    public required RationalNumber SpcMinOutputPowerLimit { get; init; }

    /// <summary>The supply power circuit's charge diagnostics.</summary>
    [ExiElement("SPCChargeDiagnostics")]
    public required WptSpcChargeDiagnostics SpcChargeDiagnostics { get; init; }

    /// <summary>The supply power circuit's operating frequency.</summary>
    [ExiElement("SPCOperatingFrequency")]
    public RationalNumber? SpcOperatingFrequency { get; init; }

    /// <summary>The supply power circuit's power control parameter.</summary>
    [ExiElement("SPCPowerControlParameter")]
    public WptSpcPowerControlParameter? SpcPowerControlParameter { get; init; }

    /// <summary>The manufacturer specific data container entries.</summary>
    [ExiElement("ManufacturerSpecificDataContainer"), ExiLength(Max = 256), ExiOccurs(Max = 16)]
    public IReadOnlyList<Octets> ManufacturerSpecificDataContainers { get; init; } = [];
}
