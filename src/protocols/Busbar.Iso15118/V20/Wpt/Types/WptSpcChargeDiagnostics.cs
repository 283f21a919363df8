using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power supply power circuit's charge diagnostics.</summary>
[ExiEnum("WPT_SPCChargeDiagnosticsType")]
public enum WptSpcChargeDiagnostics
{
    /// <summary>Supply power circuit's no issue.</summary>
    [WireName("SPCNoIssue")]
    SpcNoIssue,

    /// <summary>Supply power circuit's FOD detected.</summary>
    [WireName("SPCFODDetected")]
    SpcFodDetected,

    /// <summary>Supply power circuit's LOP detected.</summary>
    [WireName("SPCLOPDetected")]
    SpcLopDetected,

    /// <summary>Supply power circuit's temp overheat detected.</summary>
    [WireName("SPCTempOverheatDetected")]
    SpcTempOverheatDetected,

    /// <summary>Supply power circuit's power transfer anomaly detected.</summary>
    [WireName("SPCPowerTransferAnomalyDetected")]
    SpcPowerTransferAnomalyDetected,

    /// <summary>Supply power circuit's anomaly detected.</summary>
    [WireName("SPCAnomalyDetected")]
    SpcAnomalyDetected,
}
