using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>The only object type of a ven (OpenADR 3.0.1 ven).</summary>
[WireEnum]
public enum VenObjectType
{
    /// <summary>Its own kind.</summary>
    [WireName("VEN")]
    Ven,
}
