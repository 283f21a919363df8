using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The energy transfer mode.</summary>
[ExiEnum("EnergyTransferModeType")]
public enum EnergyTransferMode
{
    /// <summary>AC single phase core.</summary>
    [WireName("AC_single_phase_core")]
    AcSinglePhaseCore,

    /// <summary>AC three phase core.</summary>
    [WireName("AC_three_phase_core")]
    AcThreePhaseCore,

    /// <summary>DC core.</summary>
    [WireName("DC_core")]
    DcCore,

    /// <summary>DC extended.</summary>
    [WireName("DC_extended")]
    DcExtended,

    /// <summary>DC combo core.</summary>
    [WireName("DC_combo_core")]
    DcComboCore,

    /// <summary>DC unique.</summary>
    [WireName("DC_unique")]
    DcUnique,
}
