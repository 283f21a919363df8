using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The station's processing.</summary>
[ExiEnum("EVSEProcessingType")]
public enum EvseProcessing
{
    /// <summary>Done.</summary>
    Finished,

    /// <summary>More time is needed.</summary>
    Ongoing,

    /// <summary>Ongoing waiting for customer interaction.</summary>
    [WireName("Ongoing_WaitingForCustomerInteraction")]
    OngoingWaitingForCustomerInteraction,
}
