using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The processing.</summary>
[ExiEnum("processingType")]
public enum Processing
{
    /// <summary>Done.</summary>
    Finished,

    /// <summary>More time is needed.</summary>
    Ongoing,

    /// <summary>Ongoing waiting for customer interaction.</summary>
    [WireName("Ongoing_WaitingForCustomerInteraction")]
    OngoingWaitingForCustomerInteraction,
}
