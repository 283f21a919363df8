using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power car's power circuit charge diagnostics.</summary>
[ExiEnum("WPT_EVPCChargeDiagnosticsType")]
public enum WptEvpcChargeDiagnostics
{
    /// <summary>Car's power circuit no issue.</summary>
    [WireName("EVPCNoIssue")]
    EvpcNoIssue,

    /// <summary>Car's power circuit temp overheat detected.</summary>
    [WireName("EVPCTempOverheatDetected")]
    EvpcTempOverheatDetected,

    /// <summary>Car's power circuit power transfer anomaly detected.</summary>
    [WireName("EVPCPowerTransferAnomalyDetected")]
    EvpcPowerTransferAnomalyDetected,

    /// <summary>Car's power circuit anomaly detected.</summary>
    [WireName("EVPCAnomalyDetected")]
    EvpcAnomalyDetected,
}
