using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>The mark that tells requests of business logic from others (OpenADR 3.1 resource).</summary>
[WireEnum]
public enum BlResourceRequestType
{
    /// <summary>Its own mark.</summary>
    [WireName("BL_RESOURCE_REQUEST")]
    BlResourceRequest,
}
