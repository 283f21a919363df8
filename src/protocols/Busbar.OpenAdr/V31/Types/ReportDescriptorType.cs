using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>The mark of a descriptor of report payloads (OpenADR 3.1 reportPayloadDescriptor).</summary>
[WireEnum]
public enum ReportDescriptorType
{
    /// <summary>It describes report payloads.</summary>
    [WireName("REPORT_PAYLOAD_DESCRIPTOR")]
    ReportPayloadDescriptor,
}
