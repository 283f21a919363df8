using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power car's result.</summary>
[ExiEnum("WPT_EVResultType")]
public enum WptEvResult
{
    /// <summary>Car's result unknown.</summary>
    [WireName("EVResultUnknown")]
    EvResultUnknown,

    /// <summary>Car's result success.</summary>
    [WireName("EVResultSuccess")]
    EvResultSuccess,

    /// <summary>Car's result failed.</summary>
    [WireName("EVResultFailed")]
    EvResultFailed,
}
