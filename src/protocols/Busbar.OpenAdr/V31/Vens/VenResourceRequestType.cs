using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>The mark that tells requests of a VEN from others (OpenADR 3.1 resource).</summary>
[WireEnum]
public enum VenResourceRequestType
{
    /// <summary>Its own mark.</summary>
    [WireName("VEN_RESOURCE_REQUEST")]
    VenResourceRequest,
}
