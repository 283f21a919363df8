using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The station's supported energy transfer.</summary>
[ExiEnum("EVSESupportedEnergyTransferType")]
public enum EvseSupportedEnergyTransfer
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

    /// <summary>DC dual.</summary>
    [WireName("DC_dual")]
    DcDual,

    /// <summary>AC core 1 p DC extended.</summary>
    [WireName("AC_core1p_DC_extended")]
    AcCore1PDcExtended,

    /// <summary>AC single DC core.</summary>
    [WireName("AC_single_DC_core")]
    AcSingleDcCore,

    /// <summary>AC single phase three phase core DC extended.</summary>
    [WireName("AC_single_phase_three_phase_core_DC_extended")]
    AcSinglePhaseThreePhaseCoreDcExtended,

    /// <summary>AC core 3 p DC extended.</summary>
    [WireName("AC_core3p_DC_extended")]
    AcCore3PDcExtended,
}
