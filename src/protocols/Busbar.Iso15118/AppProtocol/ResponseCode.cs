using Busbar.Wire;

namespace Busbar.Iso15118.AppProtocol;

/// <summary>The response code.</summary>
[ExiEnum("responseCodeType")]
public enum ResponseCode
{
    /// <summary>All is well: successful negotiation.</summary>
    [WireName("OK_SuccessfulNegotiation")]
    OkSuccessfulNegotiation,

    /// <summary>All is well: successful negotiation with minor deviation.</summary>
    [WireName("OK_SuccessfulNegotiationWithMinorDeviation")]
    OkSuccessfulNegotiationWithMinorDeviation,

    /// <summary>Failed: no negotiation.</summary>
    [WireName("Failed_NoNegotiation")]
    FailedNoNegotiation,
}
