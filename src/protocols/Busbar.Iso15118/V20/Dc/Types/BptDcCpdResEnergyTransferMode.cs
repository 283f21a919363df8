using Busbar.Wire;

namespace Busbar.Iso15118.V20.Dc;

/// <summary>The bidirectional DC charge parameter discovery response energy transfer mode.</summary>
[ExiType("BPT_DC_CPDResEnergyTransferModeType", V20Namespaces.Dc)]
[ExiRoot("BPT_DC_CPDResEnergyTransferMode", Substitutes = typeof(DcCpdResEnergyTransferMode))]
public sealed partial record BptDcCpdResEnergyTransferMode : DcCpdResEnergyTransferMode
{
    /// <summary>The station's maximum discharge power.</summary>
    [ExiElement("EVSEMaximumDischargePower")]
    public required RationalNumber EvseMaximumDischargePower { get; init; }

    /// <summary>The station's minimum discharge power.</summary>
    [ExiElement("EVSEMinimumDischargePower")]
    public required RationalNumber EvseMinimumDischargePower { get; init; }

    /// <summary>The station's maximum discharge current.</summary>
    [ExiElement("EVSEMaximumDischargeCurrent")]
    public required RationalNumber EvseMaximumDischargeCurrent { get; init; }

    /// <summary>The station's minimum discharge current.</summary>
    [ExiElement("EVSEMinimumDischargeCurrent")]
    public required RationalNumber EvseMinimumDischargeCurrent { get; init; }
}
