using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The station's processing.</summary>
[ExiEnum("EVSEProcessingType")]
public enum EvseProcessing
{
    /// <summary>Done.</summary>
    Finished,

    /// <summary>More time is needed.</summary>
    Ongoing,
}
