namespace Busbar.Charging.Metering;

/// <summary>Which conductor or pair of conductors a sample is of; none for the total.</summary>
public enum Phase
{
    /// <summary>The total over all phases.</summary>
    None,

    /// <summary>Phase 1.</summary>
    L1,

    /// <summary>Phase 2.</summary>
    L2,

    /// <summary>Phase 3.</summary>
    L3,

    /// <summary>Neutral.</summary>
    N,

    /// <summary>Phase 1 against neutral.</summary>
    L1N,

    /// <summary>Phase 2 against neutral.</summary>
    L2N,

    /// <summary>Phase 3 against neutral.</summary>
    L3N,

    /// <summary>Phase 1 against phase 2.</summary>
    L1L2,

    /// <summary>Phase 2 against phase 3.</summary>
    L2L3,

    /// <summary>Phase 3 against phase 1.</summary>
    L3L1,
}
