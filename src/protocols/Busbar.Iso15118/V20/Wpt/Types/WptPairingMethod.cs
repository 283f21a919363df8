using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power pairing method.</summary>
[ExiEnum("WPT_PairingMethodType")]
public enum WptPairingMethod
{
    /// <summary>External confirmation.</summary>
    [WireName("External confirmation")]
    ExternalConfirmation,

    /// <summary>LPE.</summary>
    [WireName("LPE")]
    Lpe,

    /// <summary>Low-frequency transmitter car.</summary>
    [WireName("LF_TxEV")]
    LfTxEv,

    /// <summary>Low-frequency transmitter primary device.</summary>
    [WireName("LF_TxPrimaryDevice")]
    LfTxPrimaryDevice,

    /// <summary>Optical.</summary>
    Optical,

    /// <summary>Proprietary.</summary>
    Proprietary,
}
