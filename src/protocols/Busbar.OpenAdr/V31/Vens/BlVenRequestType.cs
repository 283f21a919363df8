using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>The mark that tells requests of business logic from others (OpenADR 3.1 ven).</summary>
[WireEnum]
public enum BlVenRequestType
{
    /// <summary>Its own mark.</summary>
    [WireName("BL_VEN_REQUEST")]
    BlVenRequest,
}
