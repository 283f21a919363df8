using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>The mark of a descriptor of event payloads (OpenADR 3.1 eventPayloadDescriptor).</summary>
[WireEnum]
public enum EventDescriptorType
{
    /// <summary>It describes event payloads.</summary>
    [WireName("EVENT_PAYLOAD_DESCRIPTOR")]
    EventPayloadDescriptor,
}
