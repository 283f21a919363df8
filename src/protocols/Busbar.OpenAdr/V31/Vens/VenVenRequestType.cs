using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>The mark that tells requests of a VEN from others (OpenADR 3.1 ven).</summary>
[WireEnum]
public enum VenVenRequestType
{
    /// <summary>Its own mark.</summary>
    [WireName("VEN_VEN_REQUEST")]
    VenVenRequest,
}
