using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power fine positioning method.</summary>
[ExiEnum("WPT_FinePositioningMethodType")]
public enum WptFinePositioningMethod
{
    /// <summary>Manual.</summary>
    Manual,

    /// <summary>Low-frequency transmitter car.</summary>
    [WireName("LF_TxEV")]
    LfTxEv,

    /// <summary>Low-frequency transmitter primary device.</summary>
    [WireName("LF_TxPrimaryDevice")]
    LfTxPrimaryDevice,

    /// <summary>LPE.</summary>
    [WireName("LPE")]
    Lpe,

    /// <summary>Proprietary.</summary>
    Proprietary,
}
