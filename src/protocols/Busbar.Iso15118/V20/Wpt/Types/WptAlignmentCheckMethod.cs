using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power alignment check method.</summary>
[ExiEnum("WPT_AlignmentCheckMethodType")]
public enum WptAlignmentCheckMethod
{
    /// <summary>Power check.</summary>
    PowerCheck,

    /// <summary>LPE.</summary>
    [WireName("LPE")]
    Lpe,

    /// <summary>Proprietary.</summary>
    Proprietary,
}
