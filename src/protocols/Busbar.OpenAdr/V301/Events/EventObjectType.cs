using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>The only object type of a event (OpenADR 3.0.1 event).</summary>
[WireEnum]
public enum EventObjectType
{
    /// <summary>Its own kind.</summary>
    [WireName("EVENT")]
    Event,
}
