using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>The profiles of OpenADR 2 (OpenADR 2.0b schema).</summary>
[WireEnum]
public enum OadrProfileName
{
    /// <summary>Profile A.</summary>
    [WireName("2.0a")]
    V20a,

    /// <summary>Profile B.</summary>
    [WireName("2.0b")]
    V20b,
}
