using Busbar.Wire;

namespace Busbar.Iso15118.V20.Dc;

/// <summary>The bidirectional DC charge parameter discovery request energy transfer mode.</summary>
[ExiType("BPT_DC_CPDReqEnergyTransferModeType", V20Namespaces.Dc)]
[ExiRoot("BPT_DC_CPDReqEnergyTransferMode", Substitutes = typeof(DcCpdReqEnergyTransferMode))]
public sealed partial record BptDcCpdReqEnergyTransferMode : DcCpdReqEnergyTransferMode
{
    /// <summary>The car's maximum discharge power.</summary>
    [ExiElement("EVMaximumDischargePower")]
    public required RationalNumber EvMaximumDischargePower { get; init; }

    /// <summary>The car's minimum discharge power.</summary>
    [ExiElement("EVMinimumDischargePower")]
    public required RationalNumber EvMinimumDischargePower { get; init; }

    /// <summary>The car's maximum discharge current.</summary>
    [ExiElement("EVMaximumDischargeCurrent")]
    public required RationalNumber EvMaximumDischargeCurrent { get; init; }

    /// <summary>The car's minimum discharge current.</summary>
    [ExiElement("EVMinimumDischargeCurrent")]
    public required RationalNumber EvMinimumDischargeCurrent { get; init; }
}
