using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power power class.</summary>
[ExiEnum("WPT_PowerClassType")]
public enum WptPowerClass
{
    /// <summary>MF wireless power 1.</summary>
    [WireName("MF-WPT1")]
    MfWpt1,

    /// <summary>MF wireless power 2.</summary>
    [WireName("MF-WPT2")]
    MfWpt2,

    /// <summary>MF wireless power 3.</summary>
    [WireName("MF-WPT3")]
    MfWpt3,

    /// <summary>MF wireless power 4.</summary>
    [WireName("MF-WPT4")]
    MfWpt4,
}
