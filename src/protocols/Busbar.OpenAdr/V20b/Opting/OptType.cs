using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>In or out (OpenADR 2.0b schema).</summary>
[WireEnum]
public enum OptType
{
    /// <summary>The VEN takes part.</summary>
    [WireName("optIn")]
    OptIn,

    /// <summary>The VEN does not take part.</summary>
    [WireName("optOut")]
    OptOut,
}
