using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The channel selection.</summary>
[ExiEnum("channelSelectionType")]
public enum ChannelSelection
{
    /// <summary>Charge.</summary>
    Charge,

    /// <summary>Discharge.</summary>
    Discharge,
}
