using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>The only object type of a resource (OpenADR 3.0.1 resource).</summary>
[WireEnum]
public enum ResourceObjectType
{
    /// <summary>Its own kind.</summary>
    [WireName("RESOURCE")]
    Resource,
}
