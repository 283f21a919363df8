using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Whether a VEN answers an event (OpenADR 2.0b schema).</summary>
[WireEnum]
public enum ResponseRequired
{
    /// <summary>It answers.</summary>
    [WireName("always")]
    Always,

    /// <summary>It must not answer.</summary>
    [WireName("never")]
    Never,
}
