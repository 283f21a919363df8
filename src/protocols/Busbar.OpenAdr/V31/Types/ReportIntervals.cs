using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>Which intervals a report has (OpenADR 3.1 reportDescriptor).</summary>
[WireEnum]
public enum ReportIntervals
{
    /// <summary>Those of the event.</summary>
    [WireName("INTERVALS")]
    Intervals,

    /// <summary>Parts of those of the event.</summary>
    [WireName("SUB_INTERVALS")]
    SubIntervals,

    /// <summary>Those that the VEN chooses.</summary>
    [WireName("OPEN_INTERVALS")]
    OpenIntervals,
}
