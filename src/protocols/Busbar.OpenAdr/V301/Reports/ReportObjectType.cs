using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>The only object type of a report (OpenADR 3.0.1 report).</summary>
[WireEnum]
public enum ReportObjectType
{
    /// <summary>Its own kind.</summary>
    [WireName("REPORT")]
    Report,
}
